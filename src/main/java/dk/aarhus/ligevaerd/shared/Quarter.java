package dk.aarhus.ligevaerd.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the finest period in which anything is counted: {@code 2026-Q3}.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)-Q([1-4])");

    /**
     * @throws IllegalArgumentException when there is no such quarter
     */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("not a quarter");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /**
     * @throws IllegalArgumentException for anything but the form {@code 2026-Q3}
     */
    public static Quarter parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a quarter");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.of(number * 3 - 2), 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
