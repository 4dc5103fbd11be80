package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CasePauses;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Pauses as they are counted: the day on which a case goes on counts again. */
@ApplicationScoped
class CountedPauses implements CasePauses {

    private final TermRows rows;

    CountedPauses(TermRows rows) {
        this.rows = rows;
    }

    @Override
    public int daysStood(Reference reference, LocalDate from, LocalDate until) {
        return rows.pauses(reference).stream()
                .mapToInt(pause -> within(pause, from.plusDays(1), until))
                .sum();
    }

    private static int within(StoodStill pause, LocalDate first, LocalDate last) {
        var begins = pause.firstDay().isBefore(first) ? first : pause.firstDay();
        var ends = pause.lastDay().filter(day -> day.isBefore(last)).orElse(last);
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(begins, ends)) + 1);
    }
}
