package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.clocks.CaseTimes;
import dk.aarhus.ligevaerd.casework.clocks.ExtensionReason;
import dk.aarhus.ligevaerd.casework.clocks.FinalDayKind;
import dk.aarhus.ligevaerd.casework.clocks.Rung;
import dk.aarhus.ligevaerd.casework.clocks.Term;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.casework.investigation.MeasureKind;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The clocks of a case, for programs.
 *
 * @param statusNote what the reporter could be told now; null where that clock does not run
 */
record ClocksView(
        Reference reference,
        int version,
        List<Clock> clocks,
        List<Pause> pauses,
        long daysPaused,
        List<Extension> extensions,
        List<Reminded> reminders,
        List<Final> finalDays,
        String statusNote)
        implements CaseExchange.Versioned {

    /**
     * @param about the number or the id of the thing whose clock it is, such as a measure; null
     *     where it is the clock of a stage
     * @param promised what the reporter, or whoever is to answer, was told; null where nothing was
     * @param internal what the desk works to
     */
    record Clock(
            TermKind kind,
            String about,
            LocalDate started,
            LocalDate promised,
            LocalDate internal,
            LocalDate pausedSince,
            LocalDate ended,
            boolean late) {

        static Clock of(Term term, LocalDate today) {
            return new Clock(
                    term.kind(),
                    term.about().orElse(null),
                    term.startedOn(),
                    term.promisedBy().orElse(null),
                    term.due(),
                    term.pausedOn().orElse(null),
                    term.endedOn().orElse(null),
                    term.isLate(today));
        }
    }

    /** Both days are included; no last day while it lasts. */
    record Pause(LocalDate first, LocalDate last) {}

    record Extension(
            TermKind kind,
            ExtensionReason reason,
            LocalDate before,
            LocalDate after,
            LocalDate given) {}

    /** A reminder without the name of whoever got it; of a final day where it names no clock. */
    record Reminded(TermKind kind, Rung rung, LocalDate due, LocalDate raised, LocalDate mailed) {}

    record Final(
            UUID id,
            FinalDayKind kind,
            LocalDate finalOn,
            LocalDate alarmOn,
            LocalDate settled,
            MeasureKind offer) {}

    static ClocksView of(CaseTimes times) {
        return new ClocksView(
                times.reference(),
                times.version(),
                times.terms().stream().map(term -> Clock.of(term, times.today())).toList(),
                times.pauses().stream()
                        .map(pause -> new Pause(pause.firstDay(), pause.lastDay().orElse(null)))
                        .toList(),
                times.stood(),
                times.extensions().stream()
                        .map(
                                one ->
                                        new Extension(
                                                times.kindOf(one.term()).orElseThrow(),
                                                one.reason(),
                                                one.dueBefore(),
                                                one.dueAfter(),
                                                one.extendedOn()))
                        .toList(),
                times.reminders().stream()
                        .map(
                                one ->
                                        new Reminded(
                                                times.kindOf(one.about()).orElse(null),
                                                one.rung(),
                                                one.due(),
                                                one.raisedOn(),
                                                one.mailedOn().orElse(null)))
                        .toList(),
                times.finalDays().stream()
                        .map(
                                one ->
                                        new Final(
                                                one.id(),
                                                one.kind(),
                                                one.finalOn(),
                                                one.alarmOn(),
                                                one.settledOn().orElse(null),
                                                one.kind().offer()))
                        .toList(),
                times.statusNote().orElse(null));
    }
}
