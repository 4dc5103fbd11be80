package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * One line of a case's timeline.
 *
 * @param subject what the act was about: a stage, a kind of record, a legal test
 * @param actor the account, or {@code reporter}
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
    static final String REPORTER = "reporter";

    /** The actor of what the service does by itself. */
    static final String SERVICE = "service";

    /** What was done to what, such as {@code MOVED/DECIDED}. */
    String code() {
        return act + "/" + subject;
    }

    public boolean isByReporter() {
        return actor.equals(REPORTER);
    }

    public boolean isByService() {
        return actor.equals(SERVICE);
    }

    CaseEvent withNote(UnaryOperator<String> change) {
        return new CaseEvent(act, subject, actor, happenedOn, change.apply(note), atVersion);
    }
}
