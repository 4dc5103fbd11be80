/** The vault, and what a thief of the base, the data folder or the logs finds. */
package dk.aarhus.ligevaerd.vault;
