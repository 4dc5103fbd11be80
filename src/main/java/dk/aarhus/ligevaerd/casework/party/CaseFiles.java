package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.looking.Manner;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Which files of a case a party can be given, and how: what was filed wrong is none, nor is what a
 * scanner found a virus in. A file leaves the house as it is only if a scanner found it clean; what
 * is drawn or read anew here is not the file.
 */
@ApplicationScoped
class CaseFiles {

    private final CaseEvidence evidence;

    CaseFiles(CaseEvidence evidence) {
        this.evidence = evidence;
    }

    Optional<EvidenceFile> one(Reference reference, int number) {
        return evidence.of(reference).stream().filter(file -> file.number() == number).findFirst();
    }

    /** The file of a release, as long as it can be given in that way. */
    Optional<EvidenceFile> given(Reference reference, ItemName name) {
        return one(reference, name.number()).filter(file -> canBeGiven(file, name.kind()));
    }

    List<ChoosableFile> choosable(Reference reference) {
        return evidence.of(reference).stream()
                .filter(
                        file ->
                                canBeGiven(file, ReleaseKind.FILE)
                                        || canBeGiven(file, ReleaseKind.COPY))
                .map(ChoosableFile::of)
                .toList();
    }

    static boolean canBeGiven(EvidenceFile file, ReleaseKind kind) {
        var manner = Manner.of(file.kind());
        return switch (file.scan()) {
            case VIRUS_FOUND -> false;
            case CLEAN -> kind == ReleaseKind.COPY || manner != Manner.NOTHING;
            case NOT_SCANNED ->
                    kind == ReleaseKind.FILE && (manner.isDrawn() || manner == Manner.WORDS);
        };
    }

    static boolean isUnscanned(EvidenceFile file) {
        return file.scan() == Scan.NOT_SCANNED;
    }
}
