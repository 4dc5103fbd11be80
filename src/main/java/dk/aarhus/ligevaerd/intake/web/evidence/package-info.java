/** The pages and doors by which reporters send files. */
package dk.aarhus.ligevaerd.intake.web.evidence;
