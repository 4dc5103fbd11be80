/** Lists of cases that somebody keeps by name. */
package dk.aarhus.ligevaerd.casework.saved;
