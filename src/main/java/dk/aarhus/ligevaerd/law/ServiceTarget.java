package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.CountedFrom.ACKNOWLEDGED;
import static dk.aarhus.ligevaerd.law.CountedFrom.ASSIGNED;
import static dk.aarhus.ligevaerd.law.CountedFrom.DECIDED;
import static dk.aarhus.ligevaerd.law.CountedFrom.HEARING_SENT;
import static dk.aarhus.ligevaerd.law.CountedFrom.MEASURE_TAKEN;
import static dk.aarhus.ligevaerd.law.CountedFrom.NEED_FOUND;
import static dk.aarhus.ligevaerd.law.CountedFrom.RECEIVED;
import static dk.aarhus.ligevaerd.law.CountedFrom.REMEDY_DONE;
import static dk.aarhus.ligevaerd.law.CountedFrom.REVIEW_ASKED;
import static dk.aarhus.ligevaerd.law.CountedFrom.RISK_WEIGHED;
import static dk.aarhus.ligevaerd.law.CountedFrom.STATUS_GIVEN;
import static dk.aarhus.ligevaerd.law.TimeAllowed.calendarTime;
import static dk.aarhus.ligevaerd.law.TimeAllowed.sameDay;
import static dk.aarhus.ligevaerd.law.TimeAllowed.workingDays;

import java.time.Period;

/**
 * How soon each step of a case is to be done. The municipality's own targets by good administrative
 * practice, which knows no statutory processing time; the municipality may set other lengths, see
 * {@link ServiceTargets}. What the reporter is promised stands in {@link PromisedDates} and is not
 * a target.
 */
public enum ServiceTarget {

    /** A person acknowledges, well before the promised day. */
    ACKNOWLEDGEMENT(RECEIVED, workingDays(2)),

    /** Urgency, danger and risk of reprisals are settled; the same day if immediate. */
    TRIAGE(RECEIVED, workingDays(3), sameDay()),

    INTERIM_MEASURES(NEED_FOUND, workingDays(2)),

    /** Every interim measure is looked at again, time after time. */
    INTERIM_MEASURES_REVIEW(MEASURE_TAKEN, calendarTime(Period.ofDays(14))),

    /** Whether the municipality is responsible, and what becomes of the matter. */
    ADMISSIBILITY(RECEIVED, workingDays(5)),

    /** Before the first access, in any case. */
    CONFLICT_CHECK(ASSIGNED, workingDays(2)),

    INVESTIGATION_PLAN(RECEIVED, workingDays(10)),
    INTERVIEWS(ACKNOWLEDGED, calendarTime(Period.ofDays(45))),

    /**
     * The party's time to answer, at the least; half of it in an immediate case. FVL § 19 sets no
     * length.
     */
    HEARING_ANSWER(HEARING_SENT, workingDays(10), workingDays(5)),

    ASSESSMENT(ACKNOWLEDGED, calendarTime(Period.ofDays(75))),
    DECISION(ACKNOWLEDGED, calendarTime(Period.ofDays(90))),

    /** With the consent of the head of HR. */
    DECISION_COMPLEX(ACKNOWLEDGED, calendarTime(Period.ofDays(180))),

    /** The reporter hears how the case stands, time after time until it is decided. */
    INTERIM_STATUS(STATUS_GIVEN, calendarTime(Period.ofDays(30))),

    FEEDBACK(DECIDED, workingDays(5)),
    REMEDY_PLAN(DECIDED, workingDays(10)),
    REMEDY_INDIVIDUAL(DECIDED, calendarTime(Period.ofDays(30))),
    REMEDY_INSTITUTIONAL(DECIDED, calendarTime(Period.ofMonths(6))),

    /** Time to ask for an internal review by another decision maker. */
    INTERNAL_REVIEW_REQUEST(DECIDED, calendarTime(Period.ofWeeks(4))),

    /** Another decision maker answers who asked for a review. */
    INTERNAL_REVIEW(REVIEW_ASKED, calendarTime(Period.ofWeeks(4))),

    /** What was put right is looked back at, when it has had time to show. */
    REMEDY_EFFECT(REMEDY_DONE, calendarTime(Period.ofMonths(2))),

    /** What caused it, what is proposed, and the learning card. */
    LEARNING(DECIDED, calendarTime(Period.ofDays(30))),

    /** An extra contact where the risk of reprisals is high. */
    REPRISAL_CONTACT_EXTRA(RISK_WEIGHED, calendarTime(Period.ofDays(14))),
    REPRISAL_CONTACT_FIRST(DECIDED, calendarTime(Period.ofMonths(1))),
    REPRISAL_CONTACT_SECOND(DECIDED, calendarTime(Period.ofMonths(3))),
    REPRISAL_CONTACT_THIRD(DECIDED, calendarTime(Period.ofMonths(6))),

    /** Where the reporter risks dismissal. */
    REPRISAL_CONTACT_FOURTH(DECIDED, calendarTime(Period.ofMonths(12)));

    private final CountedFrom countedFrom;
    private final TimeAllowed usual;
    private final TimeAllowed whenImmediate;

    ServiceTarget(CountedFrom countedFrom, TimeAllowed usual) {
        this(countedFrom, usual, usual);
    }

    ServiceTarget(CountedFrom countedFrom, TimeAllowed usual, TimeAllowed whenImmediate) {
        this.countedFrom = countedFrom;
        this.usual = usual;
        this.whenImmediate = whenImmediate;
    }

    /** The event whose day is the start; that day itself is not counted. */
    public CountedFrom countedFrom() {
        return countedFrom;
    }

    /** The time that the municipality has proposed for itself. */
    public TimeAllowed proposed(Urgency urgency) {
        return switch (urgency) {
            case IMMEDIATE -> whenImmediate;
            case HIGH, NORMAL -> usual;
        };
    }
}
