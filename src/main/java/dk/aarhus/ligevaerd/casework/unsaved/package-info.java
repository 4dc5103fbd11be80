/** What somebody of the staff has typed into a form of a case and not yet sent. */
package dk.aarhus.ligevaerd.casework.unsaved;
