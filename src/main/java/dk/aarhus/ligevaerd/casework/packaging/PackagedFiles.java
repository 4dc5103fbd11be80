package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.investigation.Exhibit;
import dk.aarhus.ligevaerd.casework.investigation.FileCopies;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.journal.Line;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Files that were taken out in packages, each time that a package was downloaded. */
@ApplicationScoped
class PackagedFiles implements FileCopies {

    private static final String TAKEN = Part.PACKAGE + "/";

    private final Packages packages;
    private final JournalDesk journal;

    PackagedFiles(Packages packages, JournalDesk journal) {
        this.packages = packages;
        this.journal = journal;
    }

    @Override
    public List<Copy> of(Reference reference) {
        return journal.takings(reference).stream()
                .filter(line -> line.what().startsWith(TAKEN))
                .flatMap(line -> files(reference, line))
                .toList();
    }

    /** What was left out of the package did not leave with it. */
    private Stream<Copy> files(Reference reference, Line line) {
        int number = Integer.parseInt(line.what().substring(TAKEN.length()));
        return packages.items(packages.one(reference, number)).stream()
                .filter(item -> item.omitted().isEmpty())
                .flatMap(item -> item.file().stream())
                .map(file -> new Copy(file, Exhibit.Step.IN_PACKAGE, line.day(), line.actor()));
    }
}
