/** The words of the staff register. */
package dk.aarhus.ligevaerd.access.words;
