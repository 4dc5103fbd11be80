/** What the pages of goals say. */
package dk.aarhus.ligevaerd.goals.words;
