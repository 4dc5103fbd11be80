package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * A package that is not changed any more becomes the draft of another, so that a mistake is mended
 * without beginning from nothing. Of one that went out the new one says that it replaces it.
 */
@ApplicationScoped
@Transactional
public class PackageCopies {

    private final CaseActs acts;
    private final Packages packages;
    private final Fit fit;

    PackageCopies(CaseActs acts, Packages packages, Fit fit) {
        this.acts = acts;
        this.packages = packages;
        this.fit = fit;
    }

    /**
     * Its things as they were then, what is left out and blacked out of them and why. A file that
     * was filed wrong since, and what the scheme of the case now keeps back, stays behind.
     *
     * @return its number
     * @throws Problem as {@link PackageDesk} does
     */
    public int copy(SeenCase seen, int number, PackageForms.PackageCopying form, Caller caller) {
        var made = new int[1];
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    var old = packages.one(file.reference(), number);
                    if (!mayBeCopied(old, file)) {
                        throw old.state() == PackageState.DRAFT
                                ? PackageDesk.wrong(old.state())
                                : PackageDesk.barred();
                    }
                    var typed = PackageInput.copying(form);
                    var copy =
                            old.copied(packages.next(file.reference()), typed, file.safe())
                                    .by(acting.account(), acting.today());
                    packages.persist(copy);
                    fill(copy, old, file);
                    made[0] = copy.number();
                    file.acted(Act.PACKAGE_BEGUN, Integer.toString(copy.number()), acting, null);
                });
        return made[0];
    }

    private void fill(CasePackage copy, CasePackage old, CaseFile file) {
        int place = 0;
        for (var item : fit.fit(old, packages.items(old), file)) {
            place++;
            var same = item.copied(copy.id(), place, file.safe());
            packages.keep(same);
            packages.marks(item)
                    .forEach(mark -> packages.keep(PackageMark.of(same.id(), mark, file.safe())));
        }
    }

    /** A draft is changed instead; a scheme that gives no access gives none by a copy. */
    static boolean mayBeCopied(CasePackage one, CaseFile file) {
        return one.state() != PackageState.DRAFT
                && (one.purpose() != PackagePurpose.PARTY_ACCESS
                        || file.regime() != Regime.WHISTLEBLOWER);
    }
}
