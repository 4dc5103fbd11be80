package dk.aarhus.ligevaerd.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the staff register, as somebody of the staff reads it.
 *
 * @param seen the version of the line, to be given back with an act on it
 * @param subject the account's id in the realm, which tells two accounts of one name apart
 * @param roles the roles that the account asks for or has, in the order of their list
 * @param agreements who agreed and when, two at most
 * @param without who let the account in without two persons; empty in the ordinary case
 * @param mine true where it is about the reader
 * @param agreedByMe true where the reader was the first of the two
 */
public record StaffEntry(
        UUID id,
        int seen,
        String account,
        String subject,
        List<Role> roles,
        LocalDate requestedOn,
        List<Signature> agreements,
        Optional<Without> without,
        Optional<LocalDate> enrolledOn,
        Optional<Signature> ending,
        boolean mine,
        boolean agreedByMe) {

    /** Who, and on which day. */
    public record Signature(String account, LocalDate day) {}

    /** Ways in without two persons. */
    public enum Without {
        OPERATOR,
        DEMONSTRATION
    }

    static StaffEntry of(Enrolment line, Credential reader) {
        return new StaffEntry(
                line.id(),
                line.version(),
                line.account(),
                line.subject(),
                line.roles().stream().sorted().toList(),
                line.requestedOn(),
                line.agreements(),
                without(line.origin()),
                line.enrolledOn(),
                line.ending(),
                line.isOf(reader),
                line.wasAgreedToBy(reader));
    }

    private static Optional<Without> without(Enrolment.Origin origin) {
        return switch (origin) {
            case PERSONS -> Optional.empty();
            case OPERATOR -> Optional.of(Without.OPERATOR);
            case DEMONSTRATION -> Optional.of(Without.DEMONSTRATION);
        };
    }
}
