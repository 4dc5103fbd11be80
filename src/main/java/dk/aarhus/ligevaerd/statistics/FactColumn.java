package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.TriageTime;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.law.Urgency;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a fact: a column and the codes that may stand in it. */
enum FactColumn {
    PHASE("phase", Phase.values()),
    CLASS("combination", ClassCombination.values()),
    CONCLUDED_CLASS("concluded_combination", ClassCombination.values()),
    /** Departments come and go; the plan names them. */
    DEPARTMENT("department"),
    FORM("forms", Form.values()),
    CONCLUDED_FORM("concluded_forms", Form.values()),
    GROUND("grounds", Ground.values()),
    CONCLUDED_GROUND("concluded_grounds", Ground.values()),
    CAPACITY("capacity", ReporterCapacity.values()),
    IDENTITY("identity", IdentityMode.values()),
    OUTCOME("outcome", Outcome.values()),
    URGENCY("urgency", Urgency.values()),
    ACKNOWLEDGED_IN("acknowledged_in", DayBand.values()),
    DECIDED_IN("decided_in", DayBand.values()),
    TRIAGED_IN("triaged_in", TriageTime.values()),
    /** From the acknowledgement, without the days on which the case stood still. */
    DECIDED_AFTER("decided_after", DecisionBand.values()),
    STOOD_STILL("stood_still", PauseBand.values()),
    HEARING("hearing", HearingState.values()),
    /** The base has one for each question; what is counted is the case. */
    CONTACTS("contacts", ContactsKept.values()),
    /** One for each remedy, so that a code may stand there several times. */
    REMEDIES("remedies", RemedyResult.values()),
    REPRISAL_SEEN("reprisal_seen", ReprisalSeen.values()),
    /** On one case of a workplace and year; it says nothing of which workplace. */
    RECURRENCE("recurrence", UnitRecurrence.values());

    private final String column;
    private final Set<String> codes;

    FactColumn(String column, Enum<?>... codes) {
        this.column = column;
        this.codes = Arrays.stream(codes).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    String column() {
        return column;
    }

    /** Every code there is; empty where the plan says which there are. */
    Set<String> codes() {
        return codes;
    }

    /** Whether it is known of most cases only when they are over. */
    boolean isConcluded() {
        return switch (this) {
            case CONCLUDED_CLASS,
                    CONCLUDED_FORM,
                    CONCLUDED_GROUND,
                    OUTCOME,
                    DECIDED_AFTER,
                    STOOD_STILL,
                    HEARING,
                    CONTACTS,
                    REMEDIES,
                    REPRISAL_SEEN,
                    RECURRENCE ->
                    true;
            case PHASE,
                    CLASS,
                    DEPARTMENT,
                    FORM,
                    GROUND,
                    CAPACITY,
                    IDENTITY,
                    URGENCY,
                    ACKNOWLEDGED_IN,
                    DECIDED_IN,
                    TRIAGED_IN ->
                    false;
        };
    }

    /** Whether one fact may have several of them, written with | between. */
    boolean hasSeveral() {
        return switch (this) {
            case FORM, CONCLUDED_FORM, GROUND, CONCLUDED_GROUND -> true;
            case PHASE,
                    CLASS,
                    CONCLUDED_CLASS,
                    DEPARTMENT,
                    CAPACITY,
                    IDENTITY,
                    OUTCOME,
                    URGENCY,
                    ACKNOWLEDGED_IN,
                    DECIDED_IN,
                    TRIAGED_IN,
                    DECIDED_AFTER,
                    STOOD_STILL,
                    HEARING,
                    CONTACTS,
                    REMEDIES,
                    REPRISAL_SEEN,
                    RECURRENCE ->
                    false;
        };
    }

    /**
     * Whether it is a list of things that came of one case, the same code as often as there are: a
     * table then counts the things, and a case without any is not in it.
     */
    boolean isList() {
        return this == REMEDIES;
    }
}
