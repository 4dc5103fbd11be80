package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which files of a case came through the door of which party. */
@ApplicationScoped
class PartyFiles {

    private final ReportEvidence evidence;
    private final EntityManager base;

    PartyFiles(ReportEvidence evidence, EntityManager base) {
        this.evidence = evidence;
        this.base = base;
    }

    /** What a party sent itself, and nothing else of the case. */
    List<EvidenceFile> of(Reference reference, int party) {
        var own = ids(reference, party);
        return own.isEmpty()
                ? List.of()
                : evidence.of(reference).stream().filter(file -> own.contains(file.id())).toList();
    }

    List<Integer> numbers(Reference reference, int party) {
        return of(reference, party).stream().map(EvidenceFile::number).toList();
    }

    void add(Reference reference, int party, UUID file) {
        base.createNativeQuery(
                        "insert into case_party_file (evidence, case_reference, party)"
                                + " values (?1, ?2, ?3)")
                .setParameter(1, file)
                .setParameter(2, reference.value())
                .setParameter(3, party)
                .executeUpdate();
    }

    private Set<UUID> ids(Reference reference, int party) {
        return ((List<?>)
                        base.createNativeQuery(
                                        "select cast(evidence as varchar(36)) from case_party_file"
                                                + " where case_reference = ?1 and party = ?2",
                                        String.class)
                                .setParameter(1, reference.value())
                                .setParameter(2, party)
                                .getResultList())
                .stream().map(id -> UUID.fromString((String) id)).collect(Collectors.toSet());
    }
}
