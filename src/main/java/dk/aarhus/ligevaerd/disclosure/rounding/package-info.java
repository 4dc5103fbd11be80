/** Figures that are not exact but add up: controlled rounding. Audited like everything else. */
package dk.aarhus.ligevaerd.disclosure.rounding;
