/** Colleagues who are named in a note and led to it. */
package dk.aarhus.ligevaerd.casework.mentions;
