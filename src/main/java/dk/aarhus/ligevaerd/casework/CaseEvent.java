package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One line of a case's timeline.
 *
 * @param subject what the act was about: a stage, a kind of record, a legal test
 * @param actor the account, {@code reporter}, or a party such as {@code party/2}
 * @param note the reason given, if one was
 * @param atVersion the version of the case before it; null for lines from before that was noted
 */
@Embeddable
public record CaseEvent(
        @Enumerated(EnumType.STRING) Act act,
        String subject,
        String actor,
        LocalDate happenedOn,
        String note,
        Integer atVersion) {

    /** The actor of what the reporter does. */
    public static final String REPORTER = "reporter";

    /** What the actor of a party's own act begins with; no account holds such a sign. */
    private static final String PARTY = "party/";

    /** The actor of what the service does by itself. */
    public static final String SERVICE = "service";

    /** What was done to what, such as {@code MOVED/DECIDED}. */
    String code() {
        return act + "/" + subject;
    }

    public boolean isByReporter() {
        return actor.equals(REPORTER);
    }

    /** The party who did it through its own door, by number; empty for all others. */
    public Optional<Integer> byParty() {
        return partyOf(actor);
    }

    /** The number of the party that an actor is; empty for all others. */
    public static Optional<Integer> partyOf(String actor) {
        return actor.startsWith(PARTY)
                ? Optional.of(Integer.valueOf(actor.substring(PARTY.length())))
                : Optional.empty();
    }

    /** By the reporter or a party: nobody of the staff did it. */
    boolean isFromOutside() {
        return isByReporter() || byParty().isPresent();
    }

    static String actorOf(int party) {
        return PARTY + party;
    }

    public boolean isByService() {
        return actor.equals(SERVICE);
    }

    CaseEvent withNote(UnaryOperator<String> change) {
        return new CaseEvent(act, subject, actor, happenedOn, change.apply(note), atVersion);
    }
}
