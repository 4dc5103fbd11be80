/**
 * Measures the engine against its goals and prints Markdown. Each class has a main method; none
 * runs with the tests.
 */
package dk.aarhus.ligevaerd.disclosure.bench;
