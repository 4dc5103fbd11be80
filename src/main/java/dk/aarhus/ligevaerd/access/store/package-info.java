/** How sets of codes stand in a column. */
package dk.aarhus.ligevaerd.access.store;
