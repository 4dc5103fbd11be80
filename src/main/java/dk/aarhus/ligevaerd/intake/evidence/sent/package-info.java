/** Forms with files, read part by part as they come; the same for every door that takes them. */
package dk.aarhus.ligevaerd.intake.evidence.sent;
