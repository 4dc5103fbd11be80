package dk.aarhus.ligevaerd.intake;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a browser has open by a code: a mailbox, or the papers of a party.
 *
 * @param code opens it
 * @param offered a new code that is shown and not yet in use
 * @param said what the next page says once
 * @param <S> what can be said
 */
public record OpenedByCode<S extends Enum<S>>(
        MailboxCode code, Optional<MailboxCode> offered, Optional<S> said) {

    private static final String BETWEEN = ".";

    public static <S extends Enum<S>> OpenedByCode<S> by(MailboxCode code) {
        return new OpenedByCode<S>(code, Optional.empty(), Optional.empty());
    }

    /** As its cookie says; empty where that is none of ours. */
    public static <S extends Enum<S>> Optional<OpenedByCode<S>> parse(
            String cookie, Class<S> sayings) {
        var parts = cookie.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return MailboxCode.parse(parts[0])
                .map(
                        code ->
                                new OpenedByCode<S>(
                                        code,
                                        MailboxCode.parse(parts[1]),
                                        named(parts[2], sayings)));
    }

    private static <S extends Enum<S>> Optional<S> named(String name, Class<S> sayings) {
        return Arrays.stream(sayings.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public OpenedByCode<S> saying(S next) {
        return new OpenedByCode<S>(code, Optional.empty(), Optional.of(next));
    }

    /** The same when it was said. */
    public OpenedByCode<S> quiet() {
        return new OpenedByCode<S>(code, offered, Optional.empty());
    }

    public OpenedByCode<S> offering(MailboxCode next) {
        return new OpenedByCode<S>(code, Optional.of(next), Optional.empty());
    }

    /** The same without a new code: the old one is kept. */
    public OpenedByCode<S> offeringNothing() {
        return new OpenedByCode<S>(code, Optional.empty(), said);
    }

    @Override
    public String toString() {
        return String.join(
                BETWEEN,
                code.toString(),
                offered.map(MailboxCode::toString).orElse(""),
                said.map(Enum::name).orElse(""));
    }
}
