/** Reports that are being written, each readable with its own code and by nobody else. */
package dk.aarhus.ligevaerd.intake.draft;
