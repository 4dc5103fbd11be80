/** The dialogue in the reporter's language: translations, who owes them, and drafts of machines. */
package dk.aarhus.ligevaerd.casework.dialogue;
