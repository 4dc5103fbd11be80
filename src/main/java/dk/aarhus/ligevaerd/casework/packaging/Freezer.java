package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.Turns;
import dk.aarhus.ligevaerd.casework.packaging.Composer.Treated;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the file of a package what it will always be. Its callers bring the transaction. */
@ApplicationScoped
class Freezer {

    private static final int MOST_MARKS = 500;

    private final Packages packages;
    private final ItemSources sources;
    private final Composer composer;
    private final Turns turns;
    private final Fit fit;

    Freezer(Packages packages, ItemSources sources, Composer composer, Turns turns, Fit fit) {
        this.packages = packages;
        this.sources = sources;
        this.composer = composer;
        this.turns = turns;
        this.fit = fit;
    }

    /** What may not leave has not become a part of it since: {@link Fit#require}. */
    void requireFit(CasePackage one, CaseFile file) {
        fit.require(
                one,
                treated(one).stream().filter(Treated::goesAlong).map(Treated::item).toList(),
                file);
    }

    void freeze(CasePackage one, CaseFile file, Acting acting) {
        var all = treated(one);
        if (all.stream().noneMatch(Treated::goesAlong)) {
            throw PackageDesk.empty();
        }
        requireFit(one, file);
        try {
            var composed =
                    composer.compose(
                            new Composer.Draft(
                                    file.reference(),
                                    one,
                                    packages.replaced(file.reference(), one),
                                    all));
            if (!composed.leaks().isEmpty()) {
                throw PackageDesk.leaking(composed.leaks());
            }
            var hash = Sha256.of(out -> out.write(composed.pdf()));
            packages.keep(PackageSheet.of(one.id(), composed.pdf(), file.safe()));
            var zip = zipped(file.reference(), one, composed.pdf(), hash);
            one.freeze(
                    new CasePackage.Frozen(composed.pages(), hash, Sha256.of(zip::write)),
                    acting.account(),
                    acting.today());
        } catch (NotShown why) {
            throw PackageDesk.hindered(why);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Treated> treated(CasePackage one) {
        return packages.items(one).stream()
                .sorted(Comparator.comparing(PackageItem::key))
                .map(item -> new Treated(item, packages.marks(item)))
                .toList();
    }

    Zipped zipped(Reference reference, CasePackage one, byte[] pdf, String hash) {
        var recordings =
                treated(one).stream()
                        .filter(Treated::goesAlong)
                        .filter(Treated::isFile)
                        .map(Treated::item)
                        .map(
                                item ->
                                        new Zipped.Recording(
                                                "bilag-%s.%s"
                                                        .formatted(
                                                                item.key().source(),
                                                                sources.extension(reference, item)),
                                                item.fileHash().orElse(""),
                                                sources.bytes(reference, item)))
                        .toList();
        return new Zipped(pdf, hash, recordings);
    }

    /** Where these words stand in an item; nothing where it has no letters to read. */
    List<Mark> find(Reference reference, PackageItem item, PackageInput.Hiding typed, int next) {
        if (item.pages() == 0) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        var there = packages.marks(item);
        try (var pages = sources.pages(reference, item)) {
            for (int page = 1; page <= pages.count(); page++) {
                int number = page;
                for (var text : turns.take(() -> pages.text(number))) {
                    for (var expression : typed.expressions()) {
                        text.find(expression).stream()
                                .map(box -> mark(box, number, next + marks.size(), typed))
                                .filter(mark -> there.stream().noneMatch(old -> same(old, mark)))
                                .forEach(marks::add);
                    }
                }
            }
        } catch (NotShown why) {
            throw PackageDesk.hindered(why);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (marks.size() > MOST_MARKS) {
            throw Problem.invalid("words", ViolationKind.TOO_MANY);
        }
        return renumbered(marks, next);
    }

    /** A stream of marks is numbered after it is whole. */
    private static List<Mark> renumbered(List<Mark> marks, int next) {
        var numbered = new ArrayList<Mark>();
        for (var mark : marks) {
            numbered.add(
                    new Mark(
                            next + numbered.size(),
                            mark.page(),
                            mark.x(),
                            mark.y(),
                            mark.width(),
                            mark.height(),
                            mark.ground(),
                            mark.why()));
        }
        return numbered;
    }

    private static Mark mark(PageText.Box box, int page, int place, PackageInput.Hiding typed) {
        return new Mark(
                place,
                page,
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                typed.ground(),
                typed.why());
    }

    private static boolean same(Mark one, Mark other) {
        return one.page() == other.page()
                && one.x() == other.x()
                && one.y() == other.y()
                && one.width() == other.width();
    }
}
