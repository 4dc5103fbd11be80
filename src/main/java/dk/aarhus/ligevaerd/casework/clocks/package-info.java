/**
 * The clocks of a case: what was promised, what the desk works to, who is reminded, and who is on
 * duty.
 */
package dk.aarhus.ligevaerd.casework.clocks;
