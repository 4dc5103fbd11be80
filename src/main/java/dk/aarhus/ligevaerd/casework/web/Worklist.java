package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.Alarm;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CasePage;
import dk.aarhus.ligevaerd.casework.Next;
import dk.aarhus.ligevaerd.casework.words.BallHolder;
import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.casework.words.Seat;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The cases that the caller may see.
 *
 * @param next the address of the page after this one; empty at the end
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Worklist(Frame frame, Faults faults, List<Row> rows, String next, Fitting fitting)
        implements TemplateInstance {

    /**
     * How many fit in all.
     *
     * @param count to one more than can be chosen at once; 0 where it is not asked
     */
    record Fitting(int count) {

        static final Fitting NOT_ASKED = new Fitting(0);

        /** Whether more fit than can be chosen at once. */
        public boolean isTooMany() {
            return count > BulkActs.MOST;
        }
    }

    Worklist fitting(int counted) {
        return new Worklist(frame, faults, rows, next, new Fitting(counted));
    }

    /** What stands around the list whatever it holds. */
    record Frame(
            Filter filter,
            List<Department> departments,
            List<Role> roles,
            List<Alarm> alarms,
            Optional<Done> done,
            boolean assigns,
            boolean treats) {

        /** Whether cases can be chosen for something. */
        public boolean chooses() {
            return assigns || treats;
        }

        /** Whose list this is, to say what an empty one means. */
        public List<Seat> seats() {
            return seatsOf(roles);
        }

        static List<Seat> seatsOf(List<Role> roles) {
            return roles.stream().flatMap(role -> seat(role).stream()).toList();
        }

        /** The department's name, or its code where it is no longer there. */
        public String department(DepartmentCode code, Language language) {
            return nameOf(code, departments, language);
        }

        static String nameOf(DepartmentCode code, List<Department> departments, Language language) {
            return departments.stream()
                    .filter(department -> department.code().equals(code))
                    .map(department -> department.name(language))
                    .findFirst()
                    .orElse(code.value());
        }

        private static Optional<Seat> seat(Role role) {
            return switch (role) {
                case INTAKE_OFFICER -> Optional.of(Seat.INTAKE);
                case CASE_HANDLER -> Optional.of(Seat.HANDLER);
                case REVIEWER -> Optional.of(Seat.REVIEWER);
                case DECISION_MAKER -> Optional.of(Seat.DECISION_MAKER);
                case WHISTLEBLOWER_UNIT -> Optional.of(Seat.UNIT);
                case POLICY_OFFICER, AUDITOR, ADMINISTRATOR -> Optional.empty();
            };
        }
    }

    /**
     * A case in the list. No words of anybody.
     *
     * @param complained whether a complaint about the handling waits, where the caller may know
     * @param next what is next, where the reader may know
     * @param waiting whether the reader is still to say whether they can take it
     */
    record Row(
            CaseFile file,
            boolean overdue,
            boolean complained,
            boolean waiting,
            Optional<Next> next) {

        /** Those who have the ball. */
        public List<BallHolder> holders() {
            return next.map(step -> BallHolder.of(step, file)).orElse(List.of());
        }

        public boolean pressing() {
            return file.urgency() != Urgency.NORMAL;
        }
    }

    static Worklist of(Frame frame, CasePage page, LocalDate today) {
        return new Worklist(
                frame,
                Faults.NONE,
                page.cases().stream()
                        .map(
                                file ->
                                        row(
                                                file,
                                                today,
                                                page.isComplainedOf(file),
                                                page.awaits(file),
                                                page.nextOf(file)))
                        .toList(),
                page.next().map(frame.filter()::from).orElse(""),
                Fitting.NOT_ASKED);
    }

    static Row row(
            CaseFile file,
            LocalDate today,
            boolean complained,
            boolean waiting,
            Optional<Next> next) {
        return new Row(
                file,
                file.due().filter(due -> due.isBefore(today)).isPresent(),
                complained && !waiting,
                waiting,
                next);
    }
}
