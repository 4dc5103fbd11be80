/**
 * An invented municipality to try the service with. Stands above all rooms; nothing stands above
 * it.
 */
package dk.aarhus.ligevaerd.demo;
