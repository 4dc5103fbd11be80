package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a release covers: a quarter or a calendar year, by the day a report was received. */
public sealed interface Period {

    Pattern YEAR = Pattern.compile("20\\d\\d");

    int year();

    /** The quarters it is made of. */
    List<Quarter> quarters();

    /** {@code 2026-Q3} or {@code 2026}. */
    String code();

    /** The last day on which a report belongs to it. */
    default LocalDate lastDay() {
        var quarters = quarters();
        return quarters.get(quarters.size() - 1).lastDay();
    }

    /**
     * @throws IllegalArgumentException for anything but {@code 2026-Q3} or {@code 2026}
     */
    static Period parse(String text) {
        return YEAR.matcher(text).matches()
                ? new WholeYear(Integer.parseInt(text))
                : new OneQuarter(Quarter.parse(text));
    }

    /** Three months. */
    record OneQuarter(Quarter quarter) implements Period {

        @Override
        public int year() {
            return quarter.year();
        }

        @Override
        public List<Quarter> quarters() {
            return List.of(quarter);
        }

        @Override
        public String code() {
            return quarter.toString();
        }
    }

    /** Twelve months; its figures are the sums of those of its quarters. */
    record WholeYear(int year) implements Period {

        @Override
        public List<Quarter> quarters() {
            return IntStream.rangeClosed(1, 4).mapToObj(q -> new Quarter(year, q)).toList();
        }

        @Override
        public String code() {
            return String.valueOf(year);
        }
    }
}
