/** Lists of cases that somebody keeps by name, and what they searched for by words today. */
package dk.aarhus.ligevaerd.casework.saved;
