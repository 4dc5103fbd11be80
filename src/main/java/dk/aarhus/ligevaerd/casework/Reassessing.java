package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What turns out otherwise after a case was assessed first: the department that it is about, as
 * when one takes over the work of another, and how urgent it is. Of one case or of many, each with
 * the same reason in its timeline.
 */
@ApplicationScoped
public class Reassessing {

    private static final int LONGEST_REASON = 500;

    private final CaseActs acts;
    private final BulkActs bulk;
    private final Departments departments;
    private final Routing routing;
    private final Deadlines deadlines;
    private final Counting counting;
    private final Clock clock;

    Reassessing(
            CaseActs acts,
            BulkActs bulk,
            Departments departments,
            Routing routing,
            Deadlines deadlines,
            Counting counting,
            Clock clock) {
        this.acts = acts;
        this.bulk = bulk;
        this.departments = departments;
        this.routing = routing;
        this.deadlines = deadlines;
        this.counting = counting;
        this.clock = clock;
    }

    /** Those that a case can be about from today on, by code. */
    public List<Department> departments() {
        return departments.on(LocalDate.now(clock));
    }

    private record Changed(
            Optional<DepartmentCode> department, Optional<Urgency> urgency, String reason) {}

    /**
     * @throws Problem INVALID for what was typed, and for more than {@link BulkActs#MOST} cases:
     *     then nothing is done
     */
    public BulkActs.Outcome change(BulkForms.BulkReassessing form, Caller caller) {
        var reader = new InputReader();
        var references = BulkActs.references(form.references(), reader);
        var department = reader.value("department", form.department(), DepartmentCode::new);
        department
                .filter(code -> departments().stream().noneMatch(one -> one.code().equals(code)))
                .ifPresent(code -> reader.note("department", ViolationKind.NOT_IN_LIST));
        var urgency = reader.choice("urgency", form.urgency(), Urgency.class);
        if (isBlank(form.department()) && isBlank(form.urgency())) {
            reader.note("department", ViolationKind.REQUIRED);
        }
        var reason = reader.required("reason", form.reason(), LONGEST_REASON);
        reader.orRefuse();
        var changed = new Changed(department, urgency, reason);
        return bulk.each(references, caller, seen -> change(seen, changed, caller));
    }

    private void change(SeenCase seen, Changed changed, Caller caller) {
        acts.act(
                seen,
                Set.of(Permission.TRIAGE_CASE),
                caller,
                Optional.of(changed.reason()),
                (file, acting) -> {
                    var urgency = changed.urgency().filter(now -> now != file.urgency());
                    var department =
                            changed.department()
                                    .filter(now -> !file.department().equals(Optional.of(now)));
                    if (urgency.isEmpty() && department.isEmpty()) {
                        throw Problem.of(ProblemKind.STATE_CONFLICT).with("status", file.status());
                    }
                    urgency.ifPresent(now -> file.weigh(now, acting, deadlines));
                    department.ifPresent(
                            now -> {
                                file.concern(now, acting);
                                routing.again(file);
                            });
                    counting.count(file);
                });
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
