package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Urgency;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All cases. Only the desk of this room asks, and it asks about the caller first. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<CaseFile, String> {

    private static final int MOST_ALARMS = 20;

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

    private static final int MOST_AT_ONCE = 500;

    /** The open cases to which one of these accounts was appointed. */
    Set<Reference> workedOnBy(Set<String> accounts) {
        var all = List.copyOf(accounts);
        var found = new TreeSet<String>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            find(
                            "endedOn is null and (staffing.handler in ?1 or staffing.reviewer in ?1"
                                    + " or staffing.decisionMaker in ?1)",
                            all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .project(Listed.class)
                    .stream()
                    .map(Listed::reference)
                    .forEach(found::add);
        }
        return found.stream().map(Reference::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Reports that nobody has taken and no alarm was given for. */
    List<Listed> untaken() {
        return find(
                        "status = ?1 and tray.takenOn is null and tray.alarmedOn is null order by received",
                        CaseStatus.RECEIVED)
                .project(Listed.class)
                .list();
    }

    /** Reports that an alarm was given for and that still nobody has taken. */
    List<CaseFile> alarmed() {
        return find(
                        "status = ?1 and tray.takenOn is null and tray.alarmedOn is not null order by received",
                        CaseStatus.RECEIVED)
                .page(0, MOST_ALARMS)
                .list();
    }

    /** A case's place in the list, and no more of it. */
    record Listed(LocalDate received, String reference) {

        CaseFilter.Cursor cursor() {
            return new CaseFilter.Cursor(received, new Reference(reference));
        }
    }

    /** The cases the caller may see, one more than asked for where there are more. */
    List<CaseFile> visible(Ties.Condition condition, CaseFilter filter) {
        return select(condition, filter).range(0, filter.limit()).list();
    }

    /** The same cases in the same order without their content, as many as wanted. */
    List<Listed> listed(Ties.Condition condition, CaseFilter filter, int most) {
        return select(condition, filter).project(Listed.class).range(0, most - 1).list();
    }

    /** Those of the references for which the condition holds. */
    Set<Reference> among(List<Reference> references, Ties.Condition condition) {
        if (references.isEmpty()) {
            return Set.of();
        }
        var values = asked(condition);
        values.put("asked", references.stream().map(Reference::value).toList());
        return find(condition.text() + " and reference in (:asked)", values)
                .project(Listed.class)
                .stream()
                .map(one -> new Reference(one.reference()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one after the filter's place in its list. */
    Optional<Reference> after(Ties.Condition condition, CaseFilter filter) {
        return first(select(condition, filter));
    }

    /** The one before it. */
    Optional<Reference> before(Ties.Condition condition, CaseFilter filter) {
        return first(select(condition, filter, Way.BACKWARDS));
    }

    private static Optional<Reference> first(PanacheQuery<CaseFile> query) {
        return query.project(Listed.class)
                .firstResultOptional()
                .map(one -> new Reference(one.reference()));
    }

    /** Who has how many of these cases that are under way, and how many of them are late. */
    List<Workload> workload(Ties.Condition condition, LocalDate today) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select staffing.handler, count(reference), sum(case when due < :today then 1 else 0 end)"
                                        + " from CaseFile where staffing.handler is not null and endedOn is null and "
                                        + condition.text()
                                        + " group by staffing.handler order by staffing.handler",
                                Object[].class)
                        .setParameter("today", today);
        asked(condition).forEach(query::setParameter);
        return query.getResultStream()
                .map(
                        row ->
                                new Workload(
                                        (String) row[0],
                                        ((Number) row[1]).longValue(),
                                        ((Number) row[2]).longValue()))
                .toList();
    }

    /** The values that the condition asks for; it may bring some that it does not name. */
    private static Map<String, Object> asked(Ties.Condition condition) {
        var values = new HashMap<>(condition.values());
        values.keySet().removeIf(name -> !condition.text().contains(":" + name));
        return values;
    }

    /** From a place in the list to its end, or to its beginning. */
    private enum Way {
        ONWARDS,
        BACKWARDS
    }

    private PanacheQuery<CaseFile> select(Ties.Condition condition, CaseFilter filter) {
        return select(condition, filter, Way.ONWARDS);
    }

    /** Before it is triaged, a case is as urgent as what the reporter said of danger makes it. */
    private static String urgent(CaseFilter filter) {
        var untriaged =
                switch (filter.urgency().orElse(Urgency.HIGH)) {
                    case IMMEDIATE -> " or (triage.urgency is null and immediateDanger = true)";
                    case NORMAL -> " or (triage.urgency is null and immediateDanger = false)";
                    case HIGH -> "";
                };
        return "(triage.urgency = :urgency" + untriaged + ")";
    }

    private PanacheQuery<CaseFile> select(Ties.Condition condition, CaseFilter filter, Way way) {
        var where = new ArrayList<String>();
        var values = asked(condition);
        where.add(condition.text());
        add(where, values, "status = :status", "status", filter.status());
        add(where, values, "phase = :phase", "phase", filter.phase());
        add(
                where,
                values,
                "department = :department",
                "department",
                filter.department().map(DepartmentCode::value));
        add(where, values, "staffing.handler = :assignee", "assignee", filter.assignee());
        add(where, values, urgent(filter), "urgency", filter.urgency());
        add(where, values, "received >= :receivedFrom", "receivedFrom", filter.receivedFrom());
        add(where, values, "received <= :receivedTo", "receivedTo", filter.receivedTo());
        add(where, values, "due < :dueBefore", "dueBefore", filter.dueBefore());
        var byDue = filter.order() == CaseFilter.Order.DUE;
        if (byDue) {
            where.add("due is not null");
        }
        var day = byDue ? "due" : "received";
        // The newest first, or the soonest first; and the other way round.
        var rising = byDue == (way == Way.ONWARDS);
        var references = way == Way.ONWARDS ? ">" : "<";
        filter.after()
                .ifPresent(
                        place -> {
                            where.add(
                                    "(%1$s %2$s :atDay or (%1$s = :atDay and reference %3$s :atReference))"
                                            .formatted(day, rising ? ">" : "<", references));
                            values.put("atDay", place.day());
                            values.put("atReference", place.reference().value());
                        });
        var parameters = new Parameters();
        values.forEach(parameters::and);
        return find(
                String.join(" and ", where)
                        + " order by %s %s, reference %s"
                                .formatted(
                                        day,
                                        rising ? "asc" : "desc",
                                        way == Way.ONWARDS ? "asc" : "desc"),
                parameters);
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
