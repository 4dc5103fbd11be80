package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import java.util.Optional;

/**
 * What a browser has open.
 *
 * @param code the party's own; or the one that was handed over, while {@code offered} is one of its
 *     own that is not yet taken
 * @param said what the next page says once
 */
record OpenPapers(MailboxCode code, Optional<MailboxCode> offered, Optional<PartySaid> said) {

    private static final String BETWEEN = ".";

    static OpenPapers by(MailboxCode code) {
        return new OpenPapers(code, Optional.empty(), Optional.empty());
    }

    /** As its cookie says; empty where that is none of ours. */
    static Optional<OpenPapers> parse(String cookie) {
        var parts = cookie.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return MailboxCode.parse(parts[0])
                .map(
                        code ->
                                new OpenPapers(
                                        code,
                                        MailboxCode.parse(parts[1]),
                                        PartySaid.named(parts[2])));
    }

    OpenPapers saying(PartySaid next) {
        return new OpenPapers(code, Optional.empty(), Optional.of(next));
    }

    /** The same when it was said. */
    OpenPapers quiet() {
        return new OpenPapers(code, offered, Optional.empty());
    }

    OpenPapers offering(MailboxCode next) {
        return new OpenPapers(code, Optional.of(next), Optional.empty());
    }

    @Override
    public String toString() {
        return String.join(
                BETWEEN,
                code.toString(),
                offered.map(MailboxCode::toString).orElse(""),
                said.map(PartySaid::name).orElse(""));
    }
}
