package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may leave in a package as the case now is. Its callers bring the transaction. */
@ApplicationScoped
class Fit {

    private final CaseEvidence evidence;

    Fit(CaseEvidence evidence) {
        this.evidence = evidence;
    }

    /**
     * What may not leave has not become a part of it since.
     *
     * @param along what is not left out
     * @throws Problem STATE_CONFLICT with {@code gone} for a file that was filed wrong or holds a
     *     virus, or with {@code barred} for what the scheme of the case keeps back
     */
    void require(CasePackage one, List<PackageItem> along, CaseFile file) {
        if (along.stream().anyMatch(item -> one.bars(item.key().kind(), file.regime()))) {
            throw PackageDesk.barred();
        }
        var there = there(file);
        var gone =
                along.stream()
                        .filter(item -> isGone(item, there))
                        .map(item -> item.key().source())
                        .toList();
        if (!gone.isEmpty()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("gone", gone);
        }
    }

    /** Those of them that still may. */
    List<PackageItem> fit(CasePackage one, List<PackageItem> items, CaseFile file) {
        var there = there(file);
        return items.stream()
                .filter(item -> !item.isOutdated())
                .filter(item -> !one.bars(item.key().kind(), file.regime()))
                .filter(item -> !isGone(item, there))
                .toList();
    }

    private Set<String> there(CaseFile file) {
        return evidence.of(file.reference()).stream()
                .filter(kept -> kept.scan() != Scan.VIRUS_FOUND)
                .map(kept -> Integer.toString(kept.number()))
                .collect(Collectors.toSet());
    }

    private static boolean isGone(PackageItem item, Set<String> there) {
        return item.key().kind() == ItemKind.FILE && !there.contains(item.key().source());
    }
}
