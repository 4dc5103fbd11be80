/** The words of the journal. */
package dk.aarhus.ligevaerd.journal.words;
