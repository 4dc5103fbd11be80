/** Sentences to reporters that were translated once for all. */
package dk.aarhus.ligevaerd.casework.phrases;
