package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A break as it was typed or sent.
 *
 * @param subject the measure of an indicator, or the code of a series
 */
public record BreakForm(String subject, String from, String reason) {

    public static final BreakForm EMPTY = new BreakForm("", "", "");

    private static final int LONGEST_SUBJECT = 60;
    private static final int LONGEST_REASON = 1_000;

    /** What was read. */
    record Written(String subject, LocalDate from, String reason) {}

    /**
     * @param known whether there is such an indicator or series
     * @throws Problem INVALID that names every wrong field
     */
    Written read(Predicate<String> known, LocalDate today) {
        var reader = new InputReader();
        var about = reader.required("subject", subject, LONGEST_SUBJECT);
        if (about != null && !about.isEmpty() && !known.test(about)) {
            reader.note("subject", ViolationKind.NOT_IN_LIST);
        }
        reader.required("from", from, LONGEST_SUBJECT);
        Optional<LocalDate> day = reader.date("from", from);
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            reader.note("from", ViolationKind.IN_THE_FUTURE);
        }
        var why = reader.required("reason", reason, LONGEST_REASON);
        reader.orRefuse();
        return new Written(about, day.orElseThrow(), why);
    }
}
