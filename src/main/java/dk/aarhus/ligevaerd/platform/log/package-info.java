/** What goes to the logs, and what never does: no word, name or value of a person. */
package dk.aarhus.ligevaerd.platform.log;
