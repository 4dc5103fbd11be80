package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.law.Limitation;
import dk.aarhus.ligevaerd.shared.RoughDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That reporting stops no time limit elsewhere, with the day where the answers tell it.
 *
 * @param day when a claim elsewhere may be lost; empty where nobody said when it happened
 */
record TimeLimitWords(Optional<LocalDate> day) {

    static TimeLimitWords of(Answers answers, LocalDate today) {
        var first =
                Optional.ofNullable(answers.roughDate("when.from"))
                        .or(() -> Optional.ofNullable(answers.roughDate("when.to")))
                        .flatMap(TimeLimitWords::read)
                        .filter(day -> !day.isAfter(today));
        return new TimeLimitWords(
                first.flatMap(
                        day ->
                                answers.phase()
                                        .map(
                                                phase ->
                                                        new Limitation(day, phase)
                                                                .claimMayBeLostAfter())));
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(new RoughDate(typed.strip()).earliest());
        } catch (IllegalArgumentException noDate) {
            return Optional.empty();
        }
    }
}
