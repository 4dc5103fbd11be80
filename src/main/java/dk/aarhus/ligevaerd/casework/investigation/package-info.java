/**
 * The core of an investigation: who takes part, what is alleged, what is found, who was heard, what
 * protects people meanwhile, and notes. All of it lies beside the case, under the case's key.
 */
package dk.aarhus.ligevaerd.casework.investigation;
