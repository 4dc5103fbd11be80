package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All cases. Only the desk of this room asks, and it asks about the caller first. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<CaseFile, String> {

    Optional<CaseFile> referenced(Reference reference) {
        return findByIdOptional(reference.value());
    }

    /** The case, held until the transaction ends: one act after another writes its timeline. */
    Optional<CaseFile> held(Reference reference) {
        return findByIdOptional(reference.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<CaseFile> referenced(List<String> references) {
        return references.isEmpty() ? List.of() : list("reference in ?1", references);
    }

    /** A case's place in the list, and no more of it. */
    record Listed(LocalDate received, String reference) {

        CaseFilter.Cursor cursor() {
            return new CaseFilter.Cursor(received, new Reference(reference));
        }
    }

    /** The cases the caller may see, one more than asked for where there are more. */
    List<CaseFile> visibleTo(Caller caller, CaseFilter filter) {
        return visible(caller, filter).range(0, filter.limit()).list();
    }

    /** The same cases in the same order without their content, as many as wanted. */
    List<Listed> listedFor(Caller caller, CaseFilter filter, int most) {
        return visible(caller, filter).project(Listed.class).range(0, most - 1).list();
    }

    private PanacheQuery<CaseFile> visible(Caller caller, CaseFilter filter) {
        var where = new ArrayList<String>();
        Map<String, Object> values = new HashMap<>();
        where.add(Ties.condition(caller));
        if (where.get(0).contains(":account")) {
            values.put("account", caller.account());
        }
        add(where, values, "status = :status", "status", filter.status());
        add(where, values, "phase = :phase", "phase", filter.phase());
        add(
                where,
                values,
                "department = :department",
                "department",
                filter.department().map(DepartmentCode::value));
        add(where, values, "staffing.handler = :assignee", "assignee", filter.assignee());
        add(
                where,
                values,
                "coalesce(triage.urgency, case when immediateDanger then Urgency.IMMEDIATE else Urgency.NORMAL end) = :urgency",
                "urgency",
                filter.urgency());
        add(where, values, "received >= :receivedFrom", "receivedFrom", filter.receivedFrom());
        add(where, values, "received <= :receivedTo", "receivedTo", filter.receivedTo());
        add(where, values, "due < :dueBefore", "dueBefore", filter.dueBefore());
        filter.after()
                .ifPresent(
                        after -> {
                            where.add(
                                    "(received < :afterDay or (received = :afterDay and reference > :afterReference))");
                            values.put("afterDay", after.received());
                            values.put("afterReference", after.reference().value());
                        });
        var parameters = new Parameters();
        values.forEach(parameters::and);
        return find(String.join(" and ", where) + " order by received desc, reference", parameters);
    }

    private static void add(
            List<String> where,
            Map<String, Object> values,
            String condition,
            String name,
            Optional<?> value) {
        value.ifPresent(
                v -> {
                    where.add(condition);
                    values.put(name, v);
                });
    }
}
