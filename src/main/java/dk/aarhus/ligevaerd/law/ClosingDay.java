package dk.aarhus.ligevaerd.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** A day on which the municipality's offices are closed though it is no public holiday. */
public sealed interface ClosingDay {

    /** Whether the offices are closed for this reason on that day. */
    boolean isOn(LocalDate day);

    /** The same date every year. */
    record Yearly(MonthDay date) implements ClosingDay {
        @Override
        public boolean isOn(LocalDate day) {
            return MonthDay.from(day).equals(date);
        }
    }

    /**
     * @param days counted from Easter Sunday; 40 is the Friday after Ascension
     */
    record AfterEaster(int days) implements ClosingDay {
        @Override
        public boolean isOn(LocalDate day) {
            return Easter.sundayOf(day.getYear()).plusDays(days).equals(day);
        }
    }

    /** One day, once. */
    record Once(LocalDate date) implements ClosingDay {
        @Override
        public boolean isOn(LocalDate day) {
            return day.equals(date);
        }
    }

    /**
     * Reads a closing day as it is written in the configuration: {@code 12-24}, {@code easter+40}
     * or {@code 2026-12-28}.
     *
     * @throws IllegalArgumentException when the text is none of these
     */
    static ClosingDay parse(String text) {
        try {
            if (text.startsWith("easter+")) {
                return new AfterEaster(Integer.parseInt(text.substring("easter+".length())));
            }
            return text.matches("\\d{2}-\\d{2}")
                    ? new Yearly(MonthDay.parse("--" + text))
                    : new Once(LocalDate.parse(text));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("not a closing day: " + text, e);
        }
    }
}
