/**
 * A case under treatment: the workflow, who works on it, hearing, assessment by the legal tests,
 * decision.
 */
package dk.aarhus.ligevaerd.casework;
