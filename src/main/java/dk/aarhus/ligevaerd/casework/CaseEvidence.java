package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The files of a case as the desk may have them: without those that were filed wrong, which are
 * neither listed, nor cited, nor handed out.
 */
@ApplicationScoped
public class CaseEvidence {

    private final ReportEvidence evidence;
    private final EntityManager base;

    CaseEvidence(ReportEvidence evidence, EntityManager base) {
        this.evidence = evidence;
        this.base = base;
    }

    public List<EvidenceFile> of(Reference reference) {
        var all = evidence.of(reference);
        if (all.isEmpty()) {
            return all;
        }
        var gone = filedWrong(reference);
        return all.stream().filter(file -> !gone.contains(file.number())).toList();
    }

    /** One of them. */
    Optional<EvidenceFile> of(Reference reference, UUID id) {
        return evidence.of(reference, id)
                .filter(file -> !filedWrong(reference).contains(file.number()));
    }

    private Set<Integer> filedWrong(Reference reference) {
        var gone = new HashSet<Integer>();
        for (Object item :
                base.createNativeQuery(
                                "select item from case_misfiled where case_reference = ?1"
                                        + " and kind = 'FILE' and confirmed = true")
                        .setParameter(1, reference.value())
                        .getResultList()) {
            gone.add(((Number) item).intValue());
        }
        return gone;
    }
}
