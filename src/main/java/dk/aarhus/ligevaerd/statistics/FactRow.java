package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.TriageTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * One case of an earlier year as a row of a file: codes and days, no text and no person.
 *
 * @param reprisal among the issues, whether or not the forms say so
 * @param reporter whatever the sender tells one person's reports by; it is not stored
 * @param handling how it was handled, where the file says so
 */
record FactRow(
        LocalDate received,
        Optional<String> department,
        Phase phase,
        Set<PolicyClass> classes,
        Set<Form> forms,
        Set<Ground> grounds,
        Optional<ReporterCapacity> capacity,
        IdentityMode identity,
        Optional<LocalDate> acknowledged,
        Optional<LocalDate> decided,
        Optional<Outcome> outcome,
        boolean reprisal,
        Optional<String> reporter,
        FactHandling handling) {

    DayBand acknowledgedIn() {
        return band(acknowledged);
    }

    DayBand decidedIn() {
        return band(decided);
    }

    /** Empty where nobody knows when it was triaged. */
    Optional<TriageTime> triagedIn() {
        return handling.triaged().map(day -> TriageTime.of(received, day, handling.urgency()));
    }

    /** Without the days on which it stood still. */
    DecisionBand decidedAfter() {
        var from = acknowledged.orElse(received);
        return DecisionBand.of(
                decided.map(
                        day ->
                                Math.toIntExact(ChronoUnit.DAYS.between(from, day))
                                        - handling.daysStood().orElse(0)));
    }

    /** What is not known of a conclusion against somebody is told as that. */
    HearingState hearing() {
        boolean adverse =
                decided.isPresent()
                        && outcome.filter(
                                        held ->
                                                held == Outcome.SUBSTANTIATED
                                                        || held == Outcome.PARTLY_SUBSTANTIATED)
                                .isPresent();
        return adverse
                ? handling.hearing().orElse(HearingState.NOT_KNOWN)
                : HearingState.NOT_ADVERSE;
    }

    /** Whether or not the forms say so. */
    boolean hasReprisal() {
        return reprisal || forms.contains(Form.RETALIATION);
    }

    Optional<ReprisalSeen> reprisalSeen() {
        return hasReprisal() ? Optional.of(ReprisalSeen.YES) : handling.reprisalSeen();
    }

    private DayBand band(Optional<LocalDate> until) {
        return DayBand.of(
                until.map(day -> Math.toIntExact(ChronoUnit.DAYS.between(received, day))));
    }

    /** Reprisals are never hidden inside a class. */
    ClassCombination combination() {
        return ClassCombination.of(classes, ClassCombination.Reprisal.of(hasReprisal()));
    }
}
