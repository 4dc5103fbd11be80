/** Whole stories, walked in a browser as a person would. */
package dk.aarhus.ligevaerd.journey;
