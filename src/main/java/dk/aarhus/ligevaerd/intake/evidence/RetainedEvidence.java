package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lets go of files with their report, whose key opens theirs; of files of drafts with the draft;
 * and of what broke off by time.
 */
@ApplicationScoped
class RetainedEvidence implements Retained {

    /** After casework and before the reports that the rows lean on. */
    private static final int BEFORE_REPORTS = 15;

    private final EvidenceFiles files;
    private final Chunks chunks;
    private final EntityManager base;

    RetainedEvidence(EvidenceFiles files, Chunks chunks, EntityManager base) {
        this.files = files;
        this.chunks = chunks;
        this.base = base;
    }

    @Override
    public String room() {
        return "intake.evidence";
    }

    @Override
    public int turn() {
        return BEFORE_REPORTS;
    }

    @Override
    public Set<String> tables() {
        return Set.of("evidence", "evidence_chunk");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "draft_evidence",
                "goes with the draft, or becomes evidence with the report",
                "evidence_upload",
                "goes by time alone: what broke off, of nobody");
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        var held = new LinkedHashMap<String, Long>();
        for (UUID report : reportOf(reference)) {
            count(held, "evidence", "select count(*) from evidence where report = ?1", report);
            count(
                    held,
                    "evidence_chunk",
                    "select count(*) from evidence_chunk where content in"
                            + " (select content from evidence where report = ?1)"
                            + " or content in (select original from evidence where report = ?1)",
                    report);
        }
        return held;
    }

    @Override
    public void letGo(Reference reference) {
        reportOf(reference).forEach(files::letGo);
    }

    @Override
    public void atNight(LocalDate today) {
        // An upload that runs through midnight is left alone; none takes a day.
        chunks.brokenOffBefore(today.minusDays(1)).forEach(chunks::sweep);
    }

    private void count(Map<String, Long> held, String table, String sql, UUID report) {
        var rows =
                ((Number) base.createNativeQuery(sql).setParameter(1, report).getSingleResult())
                        .longValue();
        if (rows > 0) {
            held.put(table, rows);
        }
    }

    private List<UUID> reportOf(Reference reference) {
        return base.createQuery("select id from Report where reference = ?1", UUID.class)
                .setParameter(1, reference.value())
                .getResultList();
    }
}
