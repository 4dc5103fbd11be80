package dk.aarhus.ligevaerd.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as far as a person remembers: {@code 2026-03-14}, {@code 2026-03} or
 * {@code 2026}.
 */
public record RoughDate(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /**
     * @throws IllegalArgumentException when it has another form, or the day or month does not exist
     */
    public RoughDate {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a date");
        }
        try {
            earliestOf(value);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("no such date", impossible);
        }
    }

    /** The first day it can mean. */
    public LocalDate earliest() {
        return earliestOf(value);
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        return switch (value.length()) {
            case 4 -> earliest().withDayOfYear(earliest().lengthOfYear());
            case 7 -> YearMonth.from(earliest()).atEndOfMonth();
            default -> earliest();
        };
    }

    private static LocalDate earliestOf(String value) {
        return switch (value.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
