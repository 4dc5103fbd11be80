package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Which cases a list shows; the same words in a page's address and in the REST call. */
record CaseFilter(
        Optional<CaseStatus> status,
        Optional<Phase> phase,
        Optional<DepartmentCode> department,
        Optional<String> assignee,
        Optional<Urgency> urgency,
        Optional<LocalDate> receivedFrom,
        Optional<LocalDate> receivedTo,
        Optional<LocalDate> dueBefore,
        Order order,
        Optional<Cursor> after,
        int limit) {

    static final int MOST = 100;
    static final int USUAL = 50;

    /** By which day a list goes; within a day by reference. */
    enum Order {
        /** By day of receipt, the newest first. */
        RECEIVED,
        /** By the day on which the next step is due, the soonest first; without those that rest. */
        DUE;

        Cursor at(CaseFile file) {
            return new Cursor(
                    this == DUE ? file.due().orElseThrow() : file.received(), file.reference());
        }
    }

    /** The last case of the page before, with the day by which the list goes. */
    record Cursor(LocalDate day, Reference reference) {

        static Cursor parse(String text) {
            var parts = text.split("_");
            if (parts.length != 2 || !parts[0].matches("\\d{4}-\\d{2}-\\d{2}")) {
                throw new IllegalArgumentException("not a cursor");
            }
            try {
                return new Cursor(LocalDate.parse(parts[0]), new Reference(parts[1]));
            } catch (DateTimeException impossible) {
                throw new IllegalArgumentException("not a cursor", impossible);
            }
        }

        @Override
        public String toString() {
            return day + "_" + reference;
        }
    }

    /**
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID naming every parameter that
     *     cannot be read
     */
    static CaseFilter read(CaseQuery query) {
        var reader = new InputReader();
        var filter = read(query, reader);
        reader.orRefuse();
        return filter;
    }

    /** The same with more to read besides; what is wrong is noted, and not yet refused. */
    static CaseFilter read(CaseQuery query, InputReader reader) {
        return new CaseFilter(
                reader.choice("status", query.status(), CaseStatus.class),
                reader.choice("phase", query.phase(), Phase.class),
                reader.value("department", query.department(), DepartmentCode::new),
                reader.optional("assignee", query.assignee(), 120),
                reader.choice("urgency", query.urgency(), Urgency.class),
                reader.date("receivedFrom", query.receivedFrom()),
                reader.date("receivedTo", query.receivedTo()),
                reader.date("dueBefore", query.dueBefore()),
                reader.choice("order", query.order(), Order.class).orElse(Order.RECEIVED),
                reader.value("cursor", query.cursor(), Cursor::parse),
                limit(reader, query.limit()));
    }

    /** The same by day of receipt, whatever order was asked for. */
    CaseFilter newestFirst() {
        return with(Order.RECEIVED, after, limit);
    }

    /** The first one after a case of the same list. */
    CaseFilter next(Cursor place) {
        return with(order, Optional.of(place), 1);
    }

    private CaseFilter with(Order another, Optional<Cursor> place, int most) {
        return new CaseFilter(
                status,
                phase,
                department,
                assignee,
                urgency,
                receivedFrom,
                receivedTo,
                dueBefore,
                another,
                place,
                most);
    }

    private static int limit(InputReader reader, String typed) {
        if (typed == null || typed.isBlank()) {
            return USUAL;
        }
        if (!typed.strip().matches("\\d{1,3}")
                || Integer.parseInt(typed.strip()) < 1
                || Integer.parseInt(typed.strip()) > MOST) {
            reader.note("limit", ViolationKind.NOT_A_NUMBER);
            return USUAL;
        }
        return Integer.parseInt(typed.strip());
    }
}
