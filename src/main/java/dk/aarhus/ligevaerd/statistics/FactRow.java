package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * One case of an earlier year as a row of a file: codes and days, no text and no person.
 *
 * @param reprisal among the issues, whether or not the forms say so
 * @param reporter whatever the sender tells one person's reports by; it is not stored
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
        Optional<String> reporter) {

    DayBand acknowledgedIn() {
        return band(acknowledged);
    }

    DayBand decidedIn() {
        return band(decided);
    }

    private DayBand band(Optional<LocalDate> until) {
        return DayBand.of(
                until.map(day -> Math.toIntExact(ChronoUnit.DAYS.between(received, day))));
    }

    /** Reprisals are never hidden inside a class. */
    ClassCombination combination() {
        return ClassCombination.of(
                classes,
                ClassCombination.Reprisal.of(reprisal || forms.contains(Form.RETALIATION)));
    }
}
