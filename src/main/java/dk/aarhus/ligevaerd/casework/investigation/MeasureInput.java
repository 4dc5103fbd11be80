package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Reads what was typed about measures; every method throws Problem INVALID with all that is wrong.
 */
final class MeasureInput {

    /** A measure is looked at again at least that often. */
    static final int DAYS_TO_REVIEW = 14;

    private MeasureInput() {}

    /** A measure as read. */
    record Taken(
            MeasureKind kind,
            LocalDate needFoundOn,
            String reason,
            Optional<Integer> party,
            boolean reporterAgreed,
            LocalDate startedOn,
            LocalDate reviewOn) {}

    static Taken taken(MeasureForms.Taking form, Collection<Party> parties, LocalDate today) {
        var reader = new InputReader();
        var kind = reader.requiredChoice("kind", form.kind(), MeasureKind.class);
        var need = Days.required(reader, "needFoundOn", form.needFoundOn());
        need.ifPresent(day -> Days.past(reader, "needFoundOn", day, today));
        var started = Days.required(reader, "startedOn", form.startedOn());
        started.filter(day -> need.filter(day::isBefore).isPresent())
                .ifPresent(day -> reader.note("startedOn", ViolationKind.ENDS_BEFORE_START));
        started.filter(day -> day.isAfter(today.plusDays(DAYS_TO_REVIEW)))
                .ifPresent(day -> reader.note("startedOn", ViolationKind.TOO_LATE));
        var review =
                reviewOn(
                        reader,
                        form.reviewOn(),
                        started.filter(day -> !day.isAfter(LocalDate.MAX.minusYears(1)))
                                .orElse(today));
        var reason = reader.required("reason", form.reason(), PartyInput.LONGEST_TEXT);
        var party =
                reader.value("party", form.party(), Integer::valueOf)
                        .flatMap(
                                number ->
                                        parties.stream()
                                                .filter(one -> one.number() == number)
                                                .findFirst());
        if (party.isEmpty() && !Days.isBlank(form.party())) {
            noteOnce(reader, "party");
        }
        var agreed = "true".equals(form.reporterAgrees());
        if (kind != null && kind.movesSomebody()) {
            if (Days.isBlank(form.party())) {
                reader.note("party", ViolationKind.REQUIRED);
            }
            if (party.filter(Party::isReporter).isPresent() && !agreed) {
                reader.note("reporterAgrees", ViolationKind.AGAINST_OWN_WILL);
            }
        }
        reader.orRefuse();
        return new Taken(
                kind,
                need.orElseThrow(),
                reason,
                party.map(Party::number),
                agreed && party.filter(Party::isReporter).isPresent(),
                started.orElseThrow(),
                review);
    }

    /** What was seen, and the next day. */
    record Reviewed(String words, LocalDate reviewOn) {}

    static Reviewed reviewed(MeasureForms.ReviewingMeasure form, LocalDate today) {
        var reader = new InputReader();
        var words = reader.required("words", form.words(), PartyInput.LONGEST_TEXT);
        var review = reviewOn(reader, form.reviewOn(), today);
        reader.orRefuse();
        return new Reviewed(words, review);
    }

    /** The last day and why. */
    record Ended(LocalDate on, String reason) {}

    static Ended ended(MeasureForms.Ending form, LocalDate startedOn, LocalDate today) {
        var reader = new InputReader();
        var on = Days.required(reader, "endedOn", form.endedOn());
        on.filter(day -> day.isBefore(startedOn))
                .ifPresent(day -> reader.note("endedOn", ViolationKind.ENDS_BEFORE_START));
        on.ifPresent(day -> Days.notAfter(reader, "endedOn", day, today));
        var reason = reader.required("reason", form.reason(), PartyInput.LONGEST_REASON);
        reader.orRefuse();
        return new Ended(on.orElseThrow(), reason);
    }

    /** A fortnight on where none was typed; never later. */
    private static LocalDate reviewOn(InputReader reader, String typed, LocalDate from) {
        var latest = from.plusDays(DAYS_TO_REVIEW);
        var day = reader.date("reviewOn", typed);
        day.filter(one -> one.isAfter(latest))
                .ifPresent(one -> reader.note("reviewOn", ViolationKind.TOO_LATE));
        day.filter(one -> one.isBefore(from))
                .ifPresent(one -> reader.note("reviewOn", ViolationKind.TOO_EARLY));
        return day.orElse(latest);
    }

    private static void noteOnce(InputReader reader, String field) {
        if (reader.violations().stream().noneMatch(one -> one.field().equals(field))) {
            reader.note(field, ViolationKind.NOT_IN_LIST);
        }
    }
}
