/** Files that reporters send: taken in as streams, sealed, looked at, and cleaned. */
package dk.aarhus.ligevaerd.intake.evidence;
