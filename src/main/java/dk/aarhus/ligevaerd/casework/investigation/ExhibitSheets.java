package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The registers of evidence of all cases. */
@ApplicationScoped
class ExhibitSheets implements Sheets<ExhibitSheet> {

    /**
     * Those that something can rest on: not what was filed wrong, by itself or as a file.
     *
     * @param files the files that the case has
     */
    List<ExhibitSheet> citable(Reference reference, List<EvidenceFile> files) {
        var there = files.stream().map(EvidenceFile::id).toList();
        return of(reference).stream()
                .filter(one -> !one.isSetAside())
                .filter(one -> one.file().filter(file -> !there.contains(file)).isEmpty())
                .toList();
    }
}
