/** A report as it was sent, its receipt and the reporter's mailbox. */
package dk.aarhus.ligevaerd.intake;
