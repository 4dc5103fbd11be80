/**
 * Reports that reach the municipality by another way than the form, and are written in by staff.
 */
package dk.aarhus.ligevaerd.intake.entry;
