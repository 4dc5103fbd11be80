/** Departments, their parts and their head counts, each with the period it is valid in. */
package dk.aarhus.ligevaerd.organisation;
