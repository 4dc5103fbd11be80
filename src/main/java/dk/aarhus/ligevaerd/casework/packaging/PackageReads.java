package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseActs.Looked;
import dk.aarhus.ligevaerd.casework.looking.Drawn;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.PdfPages;
import dk.aarhus.ligevaerd.casework.looking.Pictures;
import dk.aarhus.ligevaerd.casework.looking.Turns;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/**
 * What is seen of packages: lists, pages with what is blacked out, and the file once it may leave.
 */
@ApplicationScoped
@Transactional
public class PackageReads {

    private final CaseActs acts;
    private final Packages packages;
    private final ItemSources sources;
    private final Freezer freezer;
    private final FrozenFiles files;
    private final Turns turns;
    private final Journal journal;

    PackageReads(
            CaseActs acts,
            Packages packages,
            ItemSources sources,
            Freezer freezer,
            FrozenFiles files,
            Turns turns,
            Journal journal) {
        this.acts = acts;
        this.packages = packages;
        this.sources = sources;
        this.freezer = freezer;
        this.files = files;
        this.turns = turns;
        this.journal = journal;
    }

    /**
     * The packages of a case.
     *
     * @param mayBuild whether the one who looks can begin another
     */
    public record All(
            Reference reference, int version, List<PackageView> packages, boolean mayBuild) {

        /**
         * @throws Problem NOT_FOUND for one that is not among them
         */
        public PackageView one(int number) {
            return packages.stream()
                    .filter(one -> one.number() == number)
                    .findFirst()
                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        }
    }

    public All of(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.PACKAGES,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                packages.of(reference).stream()
                                        .map(one -> view(one, looked, caller))
                                        .toList(),
                                looked.may(Permission.WORK_ON_CASE)));
    }

    /** What of the case could go into a package, of that which is not kept out of it. */
    public Set<ItemKey> choices(Reference reference, int number, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.PACKAGES,
                looked -> {
                    var one = packages.one(reference, number);
                    return sources.of(reference).stream()
                            .filter(key -> !one.bars(key.kind(), looked.file().regime()))
                            .collect(Collectors.toCollection(TreeSet::new));
                });
    }

    private PackageView view(CasePackage one, Looked looked, Caller caller) {
        boolean builds = looked.may(Permission.WORK_ON_CASE);
        var reference = looked.file().reference();
        return new PackageView(
                one.number(),
                one.purpose(),
                one.language(),
                one.state(),
                one.recipient(),
                one.basis(),
                one.hidden(),
                freezer.treated(one).stream().map(PackageReads::item).toList(),
                one.log(),
                one.pages(),
                one.sheetHash(),
                one.zipHash(),
                one.leftHow(),
                one.copiedFrom(),
                packages.copies(reference, one),
                builds && one.state() == PackageState.DRAFT,
                one.state() == PackageState.FROZEN
                        && one.isOfOthersThan(
                                caller.account(),
                                looked.file().timeline(),
                                packages.predecessors(reference, one))
                        && (looked.may(Permission.REVIEW_CASE)
                                || looked.may(Permission.DECIDE_CASE)),
                builds && one.state() == PackageState.APPROVED,
                builds && mayBeTakenOut(one),
                builds && one.mayBeDropped(),
                builds && PackageCopies.mayBeCopied(one, looked.file()));
    }

    private static boolean mayBeTakenOut(CasePackage one) {
        return one.state() == PackageState.APPROVED || one.state() == PackageState.LEFT;
    }

    private static PackageView.PackedItem item(Composer.Treated treated) {
        var item = treated.item();
        return new PackageView.PackedItem(
                item.place(),
                item.key().kind(),
                item.key().source(),
                item.pages(),
                treated.marks(),
                item.omitted(),
                item.omittedWhy(),
                item.fileHash(),
                item.hindrance());
    }

    /**
     * A page of an item with its marks burned in, as it will leave.
     *
     * @throws Problem NOT_FOUND for a page that is not there; STATE_CONFLICT for one that cannot be
     *     drawn
     */
    public Drawn page(Reference reference, int number, int place, int page, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.PACKAGES,
                looked -> {
                    var item = packages.item(packages.one(reference, number), place);
                    if (page < 1 || page > item.pages()) {
                        throw Problem.of(ProblemKind.NOT_FOUND);
                    }
                    var marks =
                            packages.marks(item).stream()
                                    .filter(mark -> mark.page() == page)
                                    .toList();
                    try (var pages = sources.pages(reference, item)) {
                        var drawn =
                                turns.take(
                                        () ->
                                                Pictures.jpeg(
                                                        Burning.burned(pages.drawn(page), marks)));
                        journal.read(caller, reference, seen(number, item, page));
                        return drawn;
                    } catch (NotShown why) {
                        throw PackageDesk.hindered(why);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    /**
     * Where these words would be blacked out. Nothing is changed.
     *
     * @throws Problem INVALID as for blacking out; STATE_CONFLICT for a package that is no draft
     */
    public PackageHits hits(
            Reference reference, int number, PackageForms.PackageHiding form, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.PACKAGES,
                looked -> {
                    var one = packages.one(reference, number);
                    if (!looked.may(Permission.WORK_ON_CASE)) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    if (one.state() != PackageState.DRAFT) {
                        throw PackageDesk.wrong(one.state());
                    }
                    var typed = PackageInput.hiding(form);
                    return PackageHits.of(
                            looked.file().version(),
                            packages.items(one).stream()
                                    .flatMap(item -> hits(reference, item, typed))
                                    .toList());
                });
    }

    private Stream<PackageHits.Hit> hits(
            Reference reference, PackageItem item, PackageInput.Hiding typed) {
        var pages = new TreeMap<Integer, Integer>();
        freezer.find(reference, item, typed, 1)
                .forEach(mark -> pages.merge(mark.page(), 1, Integer::sum));
        return pages.entrySet().stream()
                .map(
                        page ->
                                new PackageHits.Hit(
                                        item.place(),
                                        item.key().kind(),
                                        item.key().source(),
                                        page.getKey(),
                                        page.getValue()));
    }

    /** A file that is seen through a package was looked at like any other. */
    private static String seen(int number, PackageItem item, int page) {
        return item.key().kind() == ItemKind.FILE
                ? Part.LOOKED + "/" + item.key().source() + "/" + page
                : Part.LEAFED + "/" + number + "/" + page;
    }

    /** A page of what was frozen, as its reader will see it. */
    public Drawn preview(Reference reference, int number, int page, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.PACKAGES,
                looked -> {
                    var pdf = files.pdf(reference, packages.one(reference, number));
                    try (var document = Loader.loadPDF(pdf)) {
                        if (page < 1 || page > document.getNumberOfPages()) {
                            throw Problem.of(ProblemKind.NOT_FOUND);
                        }
                        var drawn =
                                turns.take(() -> Pictures.png(new PdfPages(document).drawn(page)));
                        journal.read(caller, reference, Part.LEAFED + "/" + number + "/" + page);
                        return drawn;
                    } catch (NotShown why) {
                        throw PackageDesk.hindered(why);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    /**
     * The file, on its way out.
     *
     * @throws Problem STATE_CONFLICT before a second person approved it; SEAL_BROKEN where it is
     *     not what was frozen
     */
    public Zipped zip(Reference reference, int number, Caller caller) {
        return takenOut(reference, number, caller, one -> files.zip(reference, one));
    }

    /** The PDF alone. */
    public byte[] pdf(Reference reference, int number, Caller caller) {
        return takenOut(reference, number, caller, one -> files.pdf(reference, one));
    }

    private <T> T takenOut(
            Reference reference, int number, Caller caller, Function<CasePackage, T> what) {
        return acts.read(
                reference,
                caller,
                Part.PACKAGES,
                looked -> {
                    var one = packages.held(reference, number);
                    if (!looked.may(Permission.WORK_ON_CASE)) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    if (!mayBeTakenOut(one)) {
                        throw Problem.of(ProblemKind.STATE_CONFLICT).with("package", one.state());
                    }
                    freezer.requireFit(one, looked.file());
                    var taken = what.apply(one);
                    one.take(caller.account(), looked.today());
                    journal.tookOut(caller, reference, Part.PACKAGE + "/" + number);
                    return taken;
                });
    }
}
