/** The journal under test: tampered with, crowded, cut, and read. */
package dk.aarhus.ligevaerd.journal;
