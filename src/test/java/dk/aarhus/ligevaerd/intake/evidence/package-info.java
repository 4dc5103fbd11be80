/** Files of reporters, tried as friends and enemies send them. */
package dk.aarhus.ligevaerd.intake.evidence;
