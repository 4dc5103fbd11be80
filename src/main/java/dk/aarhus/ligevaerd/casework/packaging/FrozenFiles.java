package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The files of frozen packages, each held against the digest of the day on which it was frozen. All
 * throw {@link Problem} SEAL_BROKEN for one that is another now, and NOT_FOUND for a package
 * without one. Its callers bring the transaction.
 */
@ApplicationScoped
class FrozenFiles {

    private final Packages packages;
    private final Freezer freezer;
    private final AlteredBell bell;

    FrozenFiles(Packages packages, Freezer freezer, AlteredBell bell) {
        this.packages = packages;
        this.freezer = freezer;
        this.bell = bell;
    }

    byte[] pdf(Reference reference, CasePackage one) {
        var sheet = packages.sheet(one).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        var pdf = sheet.pdf();
        return held(reference, one, one.sheetHash(), out -> out.write(pdf), pdf);
    }

    /** With the recordings that go along. */
    Zipped zip(Reference reference, CasePackage one) {
        var pdf = pdf(reference, one);
        var zip = freezer.zipped(reference, one, pdf, one.sheetHash().orElseThrow());
        return held(reference, one, one.zipHash(), zip::write, zip);
    }

    private <T> T held(
            Reference reference,
            CasePackage one,
            Optional<String> frozen,
            Sha256.Writing writing,
            T content) {
        try {
            var now = Sha256.of(writing);
            if (frozen.filter(now::equals).isEmpty()) {
                bell.ring(reference, one);
                throw Problem.of(ProblemKind.SEAL_BROKEN);
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
