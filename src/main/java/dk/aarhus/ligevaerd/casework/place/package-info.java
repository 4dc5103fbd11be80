/** In which unit of the register a case happened, and whether it happened there before. */
package dk.aarhus.ligevaerd.casework.place;
