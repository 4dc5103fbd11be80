package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.intake.evidence.FileRefused;

/** Carries a refusal out of a transaction, which it rolls back. */
final class NoRoom extends RuntimeException {

    private final transient FileRefused refused;

    NoRoom(FileRefused refused) {
        super(null, null, false, false);
        this.refused = refused;
    }

    FileRefused refused() {
        return refused;
    }
}
