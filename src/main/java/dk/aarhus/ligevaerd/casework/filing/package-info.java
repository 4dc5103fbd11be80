/** Hands documents of cases over to the municipality's journal (OFL § 15). */
package dk.aarhus.ligevaerd.casework.filing;
