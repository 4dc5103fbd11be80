package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Everything that is done with the packages of a case. All throw {@link Problem} as {@link
 * CaseActs} does, NOT_FOUND for a package or an item that is not there, and STATE_CONFLICT for what
 * is not done to a package in its state; a page that cannot be drawn stands there as {@code
 * hindrance}, what was taken out and is still to be read as {@code leaks}.
 */
@ApplicationScoped
@Transactional
public class PackageDesk {

    private static final Set<Permission> BUILD = Set.of(Permission.WORK_ON_CASE);
    private static final Set<Permission> APPROVE =
            Set.of(Permission.REVIEW_CASE, Permission.DECIDE_CASE);

    private final CaseActs acts;
    private final Packages packages;
    private final ItemSources sources;
    private final Freezer freezer;
    private final FrozenFiles files;

    PackageDesk(
            CaseActs acts,
            Packages packages,
            ItemSources sources,
            Freezer freezer,
            FrozenFiles files) {
        this.acts = acts;
        this.packages = packages;
        this.sources = sources;
        this.freezer = freezer;
        this.files = files;
    }

    /**
     * Begins a package with what its purpose usually needs; a case of whistleblowers has no access.
     * What the purpose leaves out at first, and a file that cannot be shown, waits for a person.
     */
    public int begin(SeenCase seen, PackageForms.PackageBeginning form, Caller caller) {
        var begun = new int[1];
        acts.act(
                seen,
                BUILD,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var typed = PackageInput.beginning(form);
                    if (typed.purpose() == PackagePurpose.PARTY_ACCESS
                            && file.regime() == Regime.WHISTLEBLOWER) {
                        throw wrong(PackageState.DRAFT);
                    }
                    var one =
                            CasePackage.begun(
                                            file.reference().value(),
                                            packages.next(file.reference()),
                                            typed,
                                            file.safe())
                                    .by(acting.account(), acting.today());
                    packages.persist(one);
                    sources.of(file.reference()).stream()
                            .filter(key -> typed.purpose().preset().contains(key.kind()))
                            .forEach(key -> begin(one, key, file, caller));
                    file.acted(Act.PACKAGE_BEGUN, subject(one), acting, null);
                    begun[0] = one.number();
                });
        return begun[0];
    }

    /** Takes further things of the case in, as they are now; words taken out are so in them too. */
    public void choose(
            SeenCase seen, int number, PackageForms.PackageChoosing form, Caller caller) {
        change(
                seen,
                number,
                caller,
                (one, file) ->
                        PackageInput.choosing(form, sources.of(file.reference())).stream()
                                .filter(
                                        key ->
                                                packages.items(one).stream()
                                                        .noneMatch(i -> i.key().equals(key)))
                                .forEach(
                                        key -> {
                                            requireOpen(one, key, file);
                                            take(one, key, file, caller);
                                        }));
    }

    private static void requireOpen(CasePackage one, ItemKey key, CaseFile file) {
        if (one.bars(key.kind(), file.regime())) {
            throw barred();
        }
    }

    private void begin(CasePackage one, ItemKey key, CaseFile file, Caller caller) {
        var item = take(one, key, file, caller);
        one.purpose()
                .leavesOut(key.kind())
                .ifPresent(ground -> item.omit(ground, Optional.empty()));
    }

    private PackageItem take(CasePackage one, ItemKey key, CaseFile file, Caller caller) {
        try {
            var chosen = sources.choose(key, file, caller, one.language());
            var item =
                    PackageItem.of(one.id(), packages.items(one).size() + 1, chosen, file.safe());
            packages.keep(item);
            one.hidings().forEach(typed -> hide(typed, item, file));
            return item;
        } catch (NotShown why) {
            throw hindered(why);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Leaves an item out as a whole, for a ground; or takes it back in. */
    public void omit(
            SeenCase seen, int number, int item, PackageForms.PackageOmitting form, Caller caller) {
        change(
                seen,
                number,
                caller,
                (one, file) -> {
                    var typed = PackageInput.omitting(form);
                    var kept = packages.item(one, item);
                    typed.ground()
                            .ifPresentOrElse(
                                    ground -> kept.omit(ground, typed.why()), kept::takeBackIn);
                });
    }

    /** Blacks out a place on a page. */
    public void mark(
            SeenCase seen, int number, int item, PackageForms.PackageMarking form, Caller caller) {
        change(
                seen,
                number,
                caller,
                (one, file) -> {
                    var kept = packages.item(one, item);
                    var mark = PackageInput.marking(form, packages.nextMark(kept), kept.pages());
                    packages.keep(PackageMark.of(kept.id(), mark, file.safe()));
                });
    }

    /** Takes a mark away again. */
    public void unmark(SeenCase seen, int number, int item, int mark, Caller caller) {
        change(
                seen,
                number,
                caller,
                (one, file) -> packages.forget(packages.item(one, item), mark));
    }

    /**
     * Blacks out every occurrence of some words, and has the whole searched for them before it is
     * frozen. What is written in a picture is not found.
     */
    public void hide(SeenCase seen, int number, PackageForms.PackageHiding form, Caller caller) {
        change(
                seen,
                number,
                caller,
                (one, file) -> {
                    var typed = PackageInput.hiding(form);
                    one.hide(typed);
                    packages.items(one).forEach(item -> hide(typed, item, file));
                });
    }

    private void hide(PackageInput.Hiding typed, PackageItem item, CaseFile file) {
        freezer.find(file.reference(), item, typed, packages.nextMark(item))
                .forEach(mark -> packages.keep(PackageMark.of(item.id(), mark, file.safe())));
    }

    /**
     * Makes the file, checks that nothing is in it that was taken out, and keeps it as it is.
     *
     * @throws Problem STATE_CONFLICT with {@code leaks}, and nothing is frozen
     */
    public void freeze(SeenCase seen, int number, Caller caller) {
        on(
                seen,
                number,
                BUILD,
                caller,
                Act.PACKAGE_FROZEN,
                PackageState.DRAFT,
                (one, acting, file) -> freezer.freeze(one, file, acting));
    }

    /** Somebody who had no hand in it read it, and it may leave. */
    public void approve(SeenCase seen, int number, Caller caller) {
        on(
                seen,
                number,
                APPROVE,
                caller,
                Act.PACKAGE_APPROVED,
                PackageState.FROZEN,
                (one, acting, file) -> {
                    if (!one.isOfOthersThan(
                            acting.account(),
                            file.timeline(),
                            packages.predecessors(file.reference(), one))) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    freezer.requireFit(one, file);
                    files.pdf(file.reference(), one);
                    one.approve(acting.account(), acting.today());
                });
    }

    /** It left, by the way that is written down. */
    public void leave(SeenCase seen, int number, PackageForms.PackageLeaving form, Caller caller) {
        on(
                seen,
                number,
                BUILD,
                caller,
                Act.PACKAGE_LEFT,
                PackageState.APPROVED,
                (one, acting, file) -> {
                    freezer.requireFit(one, file);
                    files.pdf(file.reference(), one);
                    one.leave(PackageInput.leaving(form), acting.account(), acting.today());
                });
    }

    /**
     * It is not sent, and stays as it was. What went out is answered by another and not dropped
     * ({@link PackageCopies}).
     */
    public void drop(SeenCase seen, int number, Caller caller) {
        acts.act(
                seen,
                BUILD,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var one = packages.held(file.reference(), number);
                    if (!one.mayBeDropped()) {
                        throw one.isOut() ? out() : wrong(one.state());
                    }
                    one.drop(acting.account(), acting.today());
                    file.acted(Act.PACKAGE_DROPPED, subject(one), acting, null);
                });
    }

    private void change(
            SeenCase seen, int number, Caller caller, BiConsumer<CasePackage, CaseFile> act) {
        on(
                seen,
                number,
                BUILD,
                caller,
                Act.PACKAGE_CHANGED,
                PackageState.DRAFT,
                (one, acting, file) -> act.accept(one, file));
    }

    /** Something done to one package. */
    private interface PackageAct {
        void on(CasePackage one, Acting acting, CaseFile file);
    }

    private void on(
            SeenCase seen,
            int number,
            Set<Permission> permissions,
            Caller caller,
            Act what,
            PackageState in,
            PackageAct act) {
        acts.act(
                seen,
                permissions,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var one = packages.one(file.reference(), number);
                    if (one.state() != in) {
                        throw wrong(one.state());
                    }
                    if (one.purpose() == PackagePurpose.PARTY_ACCESS
                            && file.regime() == Regime.WHISTLEBLOWER) {
                        throw barred();
                    }
                    act.on(one, acting, file);
                    file.acted(what, subject(one), acting, null);
                });
    }

    static Problem wrong(PackageState state) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("package", state);
    }

    private static Problem out() {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("out", true);
    }

    static Problem hindered(NotShown why) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("hindrance", why.hindrance());
    }

    static Problem barred() {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("barred", true);
    }

    static Problem leaking(List<Leak> leaks) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("leaks", leaks);
    }

    static Problem empty() {
        return Problem.invalid("items", ViolationKind.REQUIRED);
    }

    private static String subject(CasePackage one) {
        return Integer.toString(one.number());
    }
}
