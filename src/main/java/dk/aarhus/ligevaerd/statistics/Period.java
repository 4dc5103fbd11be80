package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a release covers: a quarter or a calendar year, by the day a report was received; or a year
 * once more, as it is known a year later.
 */
public sealed interface Period {

    Pattern YEAR = Pattern.compile("20\\d\\d");
    Pattern REVISED = Pattern.compile("(20\\d\\d)-R");

    int year();

    /** The quarters it is made of. */
    List<Quarter> quarters();

    /** {@code 2026-Q3}, {@code 2026} or {@code 2026-R}. */
    String code();

    /**
     * The first day on which it may be released.
     *
     * @param lag how long is waited for reports that are assessed late
     */
    default LocalDate due(java.time.Period lag) {
        return lastDay().plus(lag).plusDays(1);
    }

    /** The last day on which a report belongs to it. */
    default LocalDate lastDay() {
        var quarters = quarters();
        return quarters.get(quarters.size() - 1).lastDay();
    }

    /**
     * @throws IllegalArgumentException for anything but {@code 2026-Q3}, {@code 2026} or {@code
     *     2026-R}
     */
    static Period parse(String text) {
        var revised = REVISED.matcher(text);
        if (revised.matches()) {
            return new Revised(Integer.parseInt(revised.group(1)));
        }
        return YEAR.matcher(text).matches()
                ? new WholeYear(Integer.parseInt(text))
                : new OneQuarter(Quarter.parse(text));
    }

    static boolean isOne(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException neither) {
            return false;
        }
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

    /**
     * The reports of a year as they are known twelve months after its end: those that came late or
     * were assessed anew, and what was concluded.
     */
    record Revised(int year) implements Period {

        @Override
        public List<Quarter> quarters() {
            return first().quarters();
        }

        @Override
        public String code() {
            return year + "-R";
        }

        @Override
        public LocalDate due(java.time.Period lag) {
            return lastDay().plusYears(1).plusDays(1);
        }

        /** The year as it was released first. */
        WholeYear first() {
            return new WholeYear(year);
        }
    }
}
