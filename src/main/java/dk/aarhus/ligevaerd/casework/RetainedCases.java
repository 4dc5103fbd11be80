package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.retention.CaseRegister;
import dk.aarhus.ligevaerd.retention.EndedCase;
import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Knows which cases came to their end, and lets go of one with all its parts and its key. */
@ApplicationScoped
class RetainedCases implements Retained, CaseRegister {

    private static final int BEFORE_THE_REPORT = 10;
    private static final Map<String, String> ROWS =
            Map.ofEntries(
                    Map.entry("case_file", "select count(*) from case_file where reference = ?1"),
                    Map.entry(
                            "case_record",
                            "select count(*) from case_record where case_reference = ?1"),
                    Map.entry(
                            "case_assessment",
                            "select count(*) from case_assessment where case_reference = ?1"),
                    Map.entry(
                            "case_answer",
                            "select count(*) from case_answer where assessment in"
                                    + " (select id from case_assessment where case_reference = ?1)"),
                    Map.entry(
                            "case_standing",
                            "select count(*) from case_standing where case_reference = ?1"),
                    Map.entry(
                            "case_second_look",
                            "select count(*) from case_second_look where case_reference = ?1"),
                    Map.entry(
                            "case_classification",
                            "select count(*) from case_classification where case_reference = ?1"),
                    Map.entry(
                            "case_reporter",
                            "select count(*) from case_reporter where case_reference = ?1"),
                    Map.entry(
                            "case_event",
                            "select count(*) from case_event where case_reference = ?1"),
                    Map.entry(
                            "case_waiting_message",
                            "select count(*) from case_waiting_message where case_reference = ?1"),
                    Map.entry(
                            "case_bar", "select count(*) from case_bar where case_reference = ?1"),
                    Map.entry(
                            "case_taker",
                            "select count(*) from case_taker where case_reference = ?1"),
                    Map.entry(
                            "case_glass",
                            "select count(*) from case_glass where case_reference = ?1"));
    private static final List<String> BESIDE_THE_CASE =
            List.of(
                    "case_waiting_message",
                    "case_bar",
                    "case_taker",
                    "case_glass",
                    "case_reporter",
                    "case_second_look",
                    "case_classification");

    private final Cases cases;
    private final Vault vault;
    private final EntityManager base;

    RetainedCases(Cases cases, Vault vault, EntityManager base) {
        this.cases = cases;
        this.vault = vault;
        this.base = base;
    }

    @Override
    public String room() {
        return "casework";
    }

    @Override
    public int turn() {
        return BEFORE_THE_REPORT;
    }

    @Override
    public Set<String> tables() {
        return ROWS.keySet();
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        var rows = new TreeMap<String, Long>();
        ROWS.forEach(
                (table, count) -> {
                    var found =
                            (Number)
                                    base.createNativeQuery(count)
                                            .setParameter(1, reference.value())
                                            .getSingleResult();
                    if (found.longValue() > 0) {
                        rows.put(table, found.longValue());
                    }
                });
        return rows;
    }

    @Override
    public void letGo(Reference reference) {
        cases.held(reference)
                .ifPresent(
                        file -> {
                            BESIDE_THE_CASE.forEach(table -> empty(table, reference));
                            cases.delete(file);
                            cases.flush();
                            file.destroyKey(vault);
                        });
    }

    private void empty(String table, Reference reference) {
        base.createNativeQuery("delete from " + table + " where case_reference = ?1")
                .setParameter(1, reference.value())
                .executeUpdate();
    }

    @Override
    public boolean knows(Reference reference) {
        return cases.referenced(reference).isPresent();
    }

    @Override
    public List<EndedCase> endedUntil(LocalDate day, Optional<EndedCase> after, int most) {
        var rest =
                after.isEmpty()
                        ? ""
                        : " and (c.endedOn > :last or (c.endedOn = :last and c.reference > :reference))";
        // No cases, only what is asked of them: a night looks at many.
        var query =
                base.createQuery(
                        "select c.reference, c.endedOn, c.phase, c.regime, c.outcome from CaseFile c"
                                + " where c.endedOn <= :day"
                                + rest
                                + " order by c.endedOn, c.reference",
                        Object[].class);
        query.setParameter("day", day);
        after.ifPresent(
                last ->
                        query.setParameter("last", last.endedOn())
                                .setParameter("reference", last.reference().value()));
        return query.setMaxResults(most).getResultList().stream().map(RetainedCases::of).toList();
    }

    @Override
    public Optional<EndedCase> heldAtItsEnd(Reference reference) {
        return cases.held(reference)
                .filter(file -> file.endedOn().isPresent())
                .map(RetainedCases::of);
    }

    private static EndedCase of(Object[] row) {
        return new EndedCase(
                new Reference((String) row[0]),
                (LocalDate) row[1],
                (Phase) row[2],
                (Regime) row[3],
                Optional.ofNullable((Outcome) row[4]));
    }

    private static EndedCase of(CaseFile file) {
        return new EndedCase(
                file.reference(),
                file.endedOn().orElseThrow(),
                file.phase(),
                file.regime(),
                file.outcome());
    }
}
