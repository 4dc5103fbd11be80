package dk.aarhus.ligevaerd.statistics;

import de.siegmar.fastcsv.reader.CsvRecord;
import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads one row; what is wrong with it is told by column. */
final class FactReader {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_REPORTER = 200;

    private final CsvRecord record;
    private final Map<String, Integer> head;
    private final Predicate<String> departments;
    private final LocalDate today;
    private final Map<String, ViolationKind> faults = new LinkedHashMap<>();

    FactReader(
            CsvRecord record,
            Map<String, Integer> head,
            Predicate<String> departments,
            LocalDate today) {
        this.record = record;
        this.head = head;
        this.departments = departments;
        this.today = today;
    }

    /** Empty where something is wrong. */
    Optional<FactRow> read() {
        var received = needed("received", day("received", EARLIEST));
        var department = Optional.of(text("department")).filter(code -> !code.isEmpty());
        department
                .filter(departments.negate())
                .ifPresent(unknown -> faults.put("department", ViolationKind.NOT_IN_LIST));
        var phase = needed("phase", code("phase", Phase.class));
        var classes = codes("policyClasses", PolicyClass.class);
        var forms = codes("forms", Form.class);
        var grounds = codes("grounds", Ground.class);
        var capacity = code("capacity", ReporterCapacity.class);
        var identity = needed("identity", code("identity", IdentityMode.class));
        var from = received.orElse(EARLIEST);
        var acknowledged = day("acknowledged", from);
        var decided = day("decided", from);
        var outcome = code("outcome", Outcome.class);
        if (decided.isPresent() && outcome.isEmpty()) {
            // What is decided has an outcome; tables rest on that.
            faults.putIfAbsent("outcome", ViolationKind.REQUIRED);
        }
        boolean reprisal = flag("reprisal");
        var handling = handling(from);
        var reporter = Optional.of(text("reporter")).filter(mark -> !mark.isEmpty());
        if (reporter.filter(mark -> mark.length() > LONGEST_REPORTER).isPresent()) {
            faults.put("reporter", ViolationKind.TOO_LONG);
        } else if (reporter.isPresent()
                && identity.filter(IdentityMode.ANONYMOUS::equals).isPresent()) {
            faults.put("reporter", ViolationKind.NOT_BOTH);
        }
        return faults.isEmpty()
                ? Optional.of(
                        new FactRow(
                                received.orElseThrow(),
                                department,
                                phase.orElseThrow(),
                                classes,
                                forms,
                                grounds,
                                capacity,
                                identity.orElseThrow(),
                                acknowledged,
                                decided,
                                outcome,
                                reprisal,
                                reporter,
                                handling))
                : Optional.empty();
    }

    private FactHandling handling(LocalDate from) {
        return new FactHandling(
                code("urgency", Urgency.class).orElse(Urgency.NORMAL),
                day("triaged", from),
                days("daysStood"),
                code("hearing", HearingState.class),
                list("contacts", ContactResult.class),
                list("remedies", RemedyResult.class),
                code("reprisalSeen", ReprisalSeen.class),
                code("recurrence", UnitRecurrence.class));
    }

    Map<String, ViolationKind> faults() {
        return faults;
    }

    private String text(String column) {
        var place = head.get(column);
        return place == null || place >= record.getFieldCount()
                ? ""
                : record.getField(place).strip();
    }

    private <T> Optional<T> needed(String column, Optional<T> read) {
        if (read.isEmpty()) {
            faults.putIfAbsent(column, ViolationKind.REQUIRED);
        }
        return read;
    }

    private Optional<LocalDate> day(String column, LocalDate earliest) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(earliest)) {
                faults.put(column, ViolationKind.TOO_EARLY);
            } else if (day.isAfter(today)) {
                faults.put(column, ViolationKind.IN_THE_FUTURE);
            }
            return Optional.of(day);
        } catch (DateTimeParseException none) {
            faults.put(column, ViolationKind.NOT_A_DATE);
            return Optional.empty();
        }
    }

    private boolean flag(String column) {
        var text = text(column);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            faults.put(column, ViolationKind.NOT_IN_LIST);
        }
        return text.equals("true");
    }

    private <E extends Enum<E>> Optional<E> code(String column, Class<E> list) {
        var text = text(column);
        return text.isEmpty() ? Optional.empty() : valued(column, list, text);
    }

    private <E extends Enum<E>> Set<E> codes(String column, Class<E> list) {
        var text = text(column);
        var codes = EnumSet.noneOf(list);
        if (!text.isEmpty()) {
            for (String one : text.split("\\|", -1)) {
                valued(column, list, one.strip()).ifPresent(codes::add);
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    /** The same code as often as it stands there. */
    private <E extends Enum<E>> List<E> list(String column, Class<E> codes) {
        var text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        var written = text.split("\\|", -1);
        if (written.length > CodeList.MOST) {
            faults.put(column, ViolationKind.TOO_MANY);
            return List.of();
        }
        return Arrays.stream(written)
                .flatMap(one -> valued(column, codes, one.strip()).stream())
                .toList();
    }

    private Optional<Integer> days(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,4}")) {
            faults.put(column, ViolationKind.NOT_A_NUMBER);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private <E extends Enum<E>> Optional<E> valued(String column, Class<E> list, String text) {
        try {
            return Optional.of(Enum.valueOf(list, text));
        } catch (IllegalArgumentException unknown) {
            faults.put(column, ViolationKind.NOT_IN_LIST);
            return Optional.empty();
        }
    }
}
