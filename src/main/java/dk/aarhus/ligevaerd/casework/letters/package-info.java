/** Letters of a case: from reviewed texts to what was sent, kept as it was sent. */
package dk.aarhus.ligevaerd.casework.letters;
