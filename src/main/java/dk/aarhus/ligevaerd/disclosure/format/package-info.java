/**
 * The files of the engine: tables, patterns, proofs. What is wrong in them is told with its place.
 */
package dk.aarhus.ligevaerd.disclosure.format;
