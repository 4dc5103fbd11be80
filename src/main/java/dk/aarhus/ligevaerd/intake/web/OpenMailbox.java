package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.words.Said;
import java.util.Arrays;
import java.util.Optional;

/**
 * The mailbox that a browser has open.
 *
 * @param code opens it
 * @param offered a new code that is shown and not yet in use
 * @param said what the next page says once
 */
record OpenMailbox(MailboxCode code, Optional<MailboxCode> offered, Optional<Said> said) {

    private static final String BETWEEN = ".";

    static OpenMailbox by(MailboxCode code) {
        return new OpenMailbox(code, Optional.empty(), Optional.empty());
    }

    /** As its cookie says; empty where that is none of ours. */
    static Optional<OpenMailbox> parse(String cookie) {
        var parts = cookie.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return MailboxCode.parse(parts[0])
                .map(code -> new OpenMailbox(code, MailboxCode.parse(parts[1]), said(parts[2])));
    }

    private static Optional<Said> said(String name) {
        return Arrays.stream(Said.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    OpenMailbox saying(Said next) {
        return new OpenMailbox(code, Optional.empty(), Optional.of(next));
    }

    /** The same when it was said. */
    OpenMailbox quiet() {
        return new OpenMailbox(code, offered, Optional.empty());
    }

    OpenMailbox offering(MailboxCode next) {
        return new OpenMailbox(code, Optional.of(next), Optional.empty());
    }

    @Override
    public String toString() {
        return String.join(
                BETWEEN,
                code.toString(),
                offered.map(MailboxCode::toString).orElse(""),
                said.map(Said::name).orElse(""));
    }
}
