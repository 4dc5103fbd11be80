/**
 * Files of a case as something to look at: newly drawn pictures and plain words, never the file.
 */
package dk.aarhus.ligevaerd.casework.looking;
