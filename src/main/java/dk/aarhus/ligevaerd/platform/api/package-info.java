/** What every call of the interface has in common, as its description tells it. */
package dk.aarhus.ligevaerd.platform.api;
