package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.Wish;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a case shows at triage that speaks for a track. The table is read from the top, and the
 * first sign that is there proposes; the handler may depart with one sentence.
 */
public enum TrackSign {
    /** The reporter wants it counted, and there is no ground to open a case all the same. */
    ONLY_TO_BE_COUNTED(Track.REGISTER, seen -> !seen.caseWanted()),

    /** Only serious matters are within the act (WBL § 1). */
    WHISTLEBLOWER(Track.SERIOUS, seen -> seen.regime() == Regime.WHISTLEBLOWER),

    IMMEDIATE_DANGER(Track.SERIOUS, seen -> seen.urgency() == Urgency.IMMEDIATE),

    /** Four points or more. */
    REPRISALS_LIKELY(Track.SERIOUS, Seen::riskIsHigh),

    /** Sexual harassment and reprisals: LSL § 2 a(3), LBL § 15, FBL § 7(2). */
    GRAVE_FORM(
            Track.SERIOUS,
            seen ->
                    !Collections.disjoint(
                            seen.forms(), EnumSet.of(Form.SEXUAL_HARASSMENT, Form.RETALIATION))),

    /** Nothing of discrimination was found in it, and nothing presses. */
    NO_FORM(Track.SHORT, seen -> seen.forms().isEmpty() && seen.urgency() == Urgency.NORMAL),

    /** The reporter asks for an apology or a talk and for nothing else, and nothing presses. */
    TALK_WANTED(
            Track.SHORT,
            seen ->
                    !seen.wishes().isEmpty()
                            && EnumSet.of(Wish.APOLOGY, Wish.MEDIATION).containsAll(seen.wishes())
                            && seen.urgency() == Urgency.NORMAL),

    /** None of the above. */
    NOTHING_SPECIAL(Track.ORDINARY, seen -> true);

    private final Track track;
    private final Predicate<Seen> condition;

    TrackSign(Track track, Predicate<Seen> condition) {
        this.track = track;
        this.condition = condition;
    }

    /**
     * What the table looks at.
     *
     * @param caseWanted the reporter wants a case, or there is a ground to open one without
     * @param forms as assessed
     * @param wishes as reported
     */
    record Seen(
            boolean caseWanted,
            Regime regime,
            Urgency urgency,
            boolean riskIsHigh,
            Set<Form> forms,
            Set<Wish> wishes) {}

    static TrackSign of(Seen seen) {
        return Stream.of(values())
                .filter(sign -> sign.condition.test(seen))
                .findFirst()
                .orElseThrow();
    }

    /** The track that is proposed where this is the first sign. */
    public Track track() {
        return track;
    }
}
