package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.shared.RoughDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What two reports can have in common: the same workplace, the same function of whoever is accused,
 * and times that overlap. All three, for one alone is chance.
 */
record Likeness(String workplace, Object function, LocalDate from, LocalDate to) {

    /** Empty where the report does not say enough to compare. */
    static Optional<Likeness> of(Report report) {
        var workplace = report.workplace().map(Likeness::plain).filter(text -> !text.isEmpty());
        if (workplace.isEmpty() || report.accusedFunction().isEmpty()) {
            return Optional.empty();
        }
        var from = report.happenedFrom().map(RoughDate::earliest);
        var to =
                report.ongoing()
                        ? Optional.of(report.receivedOn())
                        : report.happenedTo().or(report::happenedFrom).map(RoughDate::latest);
        return from.or(() -> to)
                .map(
                        begin ->
                                new Likeness(
                                        workplace.get(),
                                        report.accusedFunction().get(),
                                        begin,
                                        to.orElse(begin)));
    }

    boolean isLike(Likeness other) {
        return workplace.equals(other.workplace)
                && function == other.function
                && !from.isAfter(other.to)
                && !other.from.isAfter(to);
    }

    /** Capitals, signs and spaces tell no two places apart. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
