/** Keeps the register of units: areas and workplaces, taken over from a file. */
package dk.aarhus.ligevaerd.access.units;
