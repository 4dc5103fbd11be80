/** What the room says to people, in one bundle. */
package dk.aarhus.ligevaerd.statistics.words;
