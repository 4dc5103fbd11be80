/** "Help me find the word": plain questions that lead to a suggestion, without law. */
package dk.aarhus.ligevaerd.intake.guidance;
