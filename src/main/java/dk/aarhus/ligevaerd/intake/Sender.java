package dk.aarhus.ligevaerd.intake;

/** Who wrote a message in the mailbox. */
public enum Sender {
    REPORTER,
    OFFICE
}
