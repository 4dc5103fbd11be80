/**
 * The fifteen stories that the house was built for, run through the REST interface as their people
 * would.
 */
package dk.aarhus.ligevaerd.story;
