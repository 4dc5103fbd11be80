package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What is final, for the municipality's journal. Its callers bring the transaction. */
@ApplicationScoped
public class FinalPapers {

    private final Packages packages;
    private final FrozenFiles files;
    private final LeafPaper paper;

    FinalPapers(Packages packages, FrozenFiles files, LeafPaper paper) {
        this.packages = packages;
        this.files = files;
        this.paper = paper;
    }

    /**
     * A package that left.
     *
     * @param party what it was for, which says to whom it went
     */
    public record Left(String party, byte[] pdf) {}

    /**
     * @throws Problem SEAL_BROKEN for a file that is not what was frozen
     */
    public Optional<Left> left(Reference reference, int number) {
        var one = packages.one(reference, number);
        return one.sheetHash()
                .map(frozen -> new Left(one.purpose().name(), files.pdf(reference, one)));
    }

    /** The decision as a page, in the language of the case. */
    public Optional<byte[]> decision(CaseFile file) {
        if (file.concluded().isEmpty()) {
            return Optional.empty();
        }
        var words = new PackageWords(Language.DA);
        var leaf = new Leaf(words.own().kind(ItemKind.DECISION));
        ItemWriter.decision(leaf, file, words);
        return Optional.of(paper.of(leaf, Language.DA));
    }
}
