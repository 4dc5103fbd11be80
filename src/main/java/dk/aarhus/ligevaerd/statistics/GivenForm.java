package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A figure that was or must be given elsewhere, as it was typed or sent.
 *
 * @param cell the codes of the cell, in the order of the table's axes
 * @param corrects the id of what was written down before and was otherwise; mostly nothing
 */
public record GivenForm(
        String period,
        String table,
        List<String> cell,
        String wording,
        String number,
        String recipient,
        String authority,
        String givenOn,
        String corrects) {

    private static final int LONGEST_RECIPIENT = 200;
    private static final int LONGEST_AUTHORITY = 300;
    private static final int LONGEST_CODE = 60;
    private static final int MOST_AXES = 10;
    private static final int MOST = 100_000;

    public GivenForm {
        cell = cell == null ? List.of() : List.copyOf(cell);
        corrects = corrects == null ? "" : corrects;
    }

    /**
     * What is going to be said; to whom does not matter yet.
     *
     * @throws Problem INVALID that names every wrong field
     */
    Statement statement() {
        var reader = new InputReader();
        var said = statement(reader);
        reader.orRefuse();
        return said.orElseThrow();
    }

    /**
     * The same with to whom, when and on what authority.
     *
     * @throws Problem INVALID that names every wrong field
     */
    Giving giving() {
        var reader = new InputReader();
        var said = statement(reader);
        var to = reader.required("recipient", recipient, LONGEST_RECIPIENT);
        var rule = reader.required("authority", authority, LONGEST_AUTHORITY);
        reader.required("givenOn", givenOn, LONGEST_CODE);
        Optional<LocalDate> day = reader.date("givenOn", givenOn);
        var wrong = reader.value("corrects", corrects, UUID::fromString);
        reader.orRefuse();
        return new Giving(said.orElseThrow(), to, rule, day.orElseThrow(), wrong);
    }

    private Optional<Statement> statement(InputReader reader) {
        var name = reader.required("table", table, LONGEST_CODE);
        var when = period(reader);
        var codes = reader.texts("cell", cell, MOST_AXES, LONGEST_CODE);
        if (codes.isEmpty()) {
            reader.note("cell", ViolationKind.REQUIRED);
        }
        var how = reader.requiredChoice("wording", wording, Statement.Wording.class);
        var count = number(reader);
        return when.isEmpty() || how == null || count.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(when.get(), name, codes, how, count.get()));
    }

    private Optional<Period> period(InputReader reader) {
        var text = reader.required("period", period, LONGEST_CODE);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Period.parse(text));
        } catch (IllegalArgumentException neither) {
            reader.note("period", ViolationKind.WRONG_FORM);
            return Optional.empty();
        }
    }

    private Optional<Integer> number(InputReader reader) {
        var text = reader.required("number", number, LONGEST_CODE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > MOST) {
            reader.note("number", ViolationKind.NOT_A_NUMBER);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }
}
