package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whether everything that a reporter wrote and sent was opened: a case is read when somebody who
 * works on it has seen it since, and taken out every file; what parties wrote is read where it
 * stands. Nothing is closed unread.
 */
@ApplicationScoped
class Reading {

    private final Cases cases;
    private final CaseEvidence evidence;
    private final EntityManager base;

    Reading(Cases cases, CaseEvidence evidence, EntityManager base) {
        this.cases = cases;
        this.evidence = evidence;
        this.base = base;
    }

    /** Somebody has the case before them. */
    void opened(CaseFile seen, Predicate<Permission> may) {
        if (seen.isRead()
                || seen.partyWroteOn().isPresent()
                || !may.test(Permission.WORK_ON_CASE) && !may.test(Permission.TRIAGE_CASE)
                || !unopened(seen.reference()).isEmpty()) {
            return;
        }
        // Held, so that two who open it at once do not both write it down.
        cases.held(seen.reference())
                .filter(file -> !file.isRead() && file.partyWroteOn().isEmpty())
                .ifPresent(file -> file.stands(Guard.ALL_READ, file.received()));
    }

    /** Somebody takes a file out. */
    void took(Reference reference, UUID file, String account) {
        cases.held(reference);
        if (!openedFiles(reference).contains(file)) {
            base.createNativeQuery(
                            "insert into case_opened_file (case_reference, evidence, opened_by)"
                                    + " values (?1, ?2, ?3)")
                    .setParameter(1, reference.value())
                    .setParameter(2, file)
                    .setParameter(3, account)
                    .executeUpdate();
        }
    }

    private Set<UUID> unopened(Reference reference) {
        var rest = new HashSet<UUID>();
        evidence.of(reference).stream().map(EvidenceFile::id).forEach(rest::add);
        if (!rest.isEmpty()) {
            rest.removeAll(openedFiles(reference));
        }
        return rest;
    }

    private Set<UUID> openedFiles(Reference reference) {
        var opened = new HashSet<UUID>();
        base.createNativeQuery(
                        "select cast(evidence as varchar(36)) from case_opened_file where case_reference = ?1",
                        String.class)
                .setParameter(1, reference.value())
                .getResultList()
                .forEach(id -> opened.add(UUID.fromString((String) id)));
        return opened;
    }
}
