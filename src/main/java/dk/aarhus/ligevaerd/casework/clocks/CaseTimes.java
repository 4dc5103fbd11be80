package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All clocks of a case as one reader sees them.
 *
 * @param mayAct whether the reader can give more time and tell the reporter
 * @param stood the days on which the case stood still
 * @param statusNote what the reporter could be told now; empty where that is not due
 */
public record CaseTimes(
        Reference reference,
        int version,
        CaseStatus stage,
        LocalDate received,
        LocalDate today,
        boolean mayAct,
        List<Term> terms,
        List<StoodStill> pauses,
        long stood,
        List<Extension> extensions,
        List<Reminder> reminders,
        List<FinalDay> finalDays,
        Optional<String> statusNote) {

    private static final Set<CaseStatus> AT_THEIR_END =
            Set.of(CaseStatus.CLOSED, CaseStatus.FORWARDED, CaseStatus.WITHDRAWN);

    static CaseTimes of(
            CaseFile file, TermRows rows, boolean mayAct, LocalDate today, Optional<String> note) {
        var reference = file.reference();
        var pauses = rows.pauses(reference);
        return new CaseTimes(
                reference,
                file.version(),
                file.status(),
                file.received(),
                today,
                mayAct && !AT_THEIR_END.contains(file.status()),
                rows.of(reference),
                pauses,
                pauses.stream().mapToLong(pause -> pause.days(today)).sum(),
                rows.extensions(reference),
                rows.reminders(reference),
                rows.finalDays(reference),
                note);
    }

    /** The clocks that can be given more time now. */
    public List<TermKind> extendable() {
        return terms.stream()
                .filter(term -> term.isRunning() && term.pausedOn().isEmpty())
                .map(Term::kind)
                .filter(TermKind::canBeExtended)
                .toList();
    }

    public List<ExtensionReason> reasons() {
        return Arrays.asList(ExtensionReason.values());
    }

    public List<FinalDayKind> finalDayKinds() {
        return Arrays.asList(FinalDayKind.values());
    }

    /** Whether the day on which somebody learned of it can still be recorded. */
    public boolean asksWhenLearned() {
        return terms.stream().noneMatch(term -> term.kind() == TermKind.DUTY_TO_REACT);
    }

    /** The clock of an extension or a reminder. */
    public Optional<TermKind> kindOf(UUID term) {
        return terms.stream().filter(one -> one.id().equals(term)).map(Term::kind).findFirst();
    }
}
