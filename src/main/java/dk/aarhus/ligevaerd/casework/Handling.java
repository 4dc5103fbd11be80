package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.TriageTime;
import dk.aarhus.ligevaerd.law.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells how a case was handled, in codes and numbers of days. */
@ApplicationScoped
class Handling {

    private static final Set<Outcome> ADVERSE =
            EnumSet.of(Outcome.SUBSTANTIATED, Outcome.PARTLY_SUBSTANTIATED);

    private final CaseSequels sequels;
    private final CasePauses pauses;
    private final CasePlaces places;
    private final Clock clock;

    Handling(CaseSequels sequels, CasePauses pauses, CasePlaces places, Clock clock) {
        this.sequels = sequels;
        this.pauses = pauses;
        this.places = places;
        this.clock = clock;
    }

    CaseCounted.Handled of(CaseFile file, Triage triage) {
        var today = LocalDate.now(clock);
        var reference = file.reference();
        var began = file.acknowledged().orElse(file.received());
        var sequel = sequels.of(reference, today);
        int stood = pauses.daysStood(reference, began, file.decided().orElse(today));
        return new CaseCounted.Handled(
                triagedIn(file, triage),
                file.decided()
                        .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(began, day)) - stood),
                stood,
                hearing(file),
                sequel.contacts(),
                sequel.remedies(),
                reprisal(file, triage, sequel, today),
                places.recurrenceOf(reference));
    }

    /** By the first time: what is triaged again, or opened again, was not too late for that. */
    private static TriageTime triagedIn(CaseFile file, Triage triage) {
        return file.lines().stream()
                .filter(line -> line.act() == Act.TRIAGED)
                .findFirst()
                .map(
                        line ->
                                TriageTime.of(
                                        file.received(),
                                        line.happenedOn(),
                                        Urgency.valueOf(line.subject())))
                .orElseGet(
                        () -> TriageTime.of(file.received(), triage.triagedOn(), triage.urgency()));
    }

    private static HearingState hearing(CaseFile file) {
        if (file.decided().isEmpty() || file.outcome().filter(ADVERSE::contains).isEmpty()) {
            return HearingState.NOT_ADVERSE;
        }
        var asDecided = file.facts(new Acting("", file.decided().get(), Optional.empty()));
        if (!asDecided.partiesHeard()) {
            return HearingState.UNHEARD;
        }
        return file.hasHearingTexts() ? HearingState.HEARD : HearingState.EXEMPT;
    }

    private static ReprisalSeen reprisal(
            CaseFile file, Triage triage, CaseSequels.Sequel sequel, LocalDate today) {
        // What happened in a case that was opened for it is counted where it was told.
        if (sequel.reprisalTold() || isReprisal(file, triage) && !sequel.openedForReprisal()) {
            return ReprisalSeen.YES;
        }
        boolean known =
                file.endedOn()
                        .filter(day -> !day.plusMonths(Counting.MONTHS_UNTIL_KNOWN).isAfter(today))
                        .isPresent();
        boolean reachable = file.outcome().filter(Outcome.CLOSED_NO_CONTACT::equals).isEmpty();
        return known && reachable ? ReprisalSeen.NO : ReprisalSeen.NOT_KNOWN;
    }

    /** Reported as such, or concluded. */
    private static boolean isReprisal(CaseFile file, Triage triage) {
        return triage.forms().contains(Form.RETALIATION)
                || file.concluded()
                        .filter(held -> held.forms().contains(Form.RETALIATION))
                        .isPresent();
    }
}
