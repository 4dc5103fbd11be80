/**
 * Checks stored proofs by addition alone. Small enough to be read whole, and knows nothing of how
 * the proofs were found.
 */
package dk.aarhus.ligevaerd.disclosure.verify;
