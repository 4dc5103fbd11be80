package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All packages of all cases, with what is in them. */
@ApplicationScoped
class Packages implements PanacheRepositoryBase<CasePackage, UUID> {

    private final EntityManager base;

    Packages(EntityManager base) {
        this.base = base;
    }

    List<CasePackage> of(Reference reference) {
        return list("caseReference = ?1 order by number", reference.value());
    }

    /**
     * @throws Problem NOT_FOUND when the case has no package of that number
     */
    CasePackage one(Reference reference, int number) {
        return find("caseReference = ?1 and number = ?2", reference.value(), number)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /**
     * The same while nobody else does anything to it.
     *
     * @throws Problem as above
     */
    CasePackage held(Reference reference, int number) {
        return find("caseReference = ?1 and number = ?2", reference.value(), number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /** What it was made of, and that of, the newest first. */
    List<CasePackage> predecessors(Reference reference, CasePackage one) {
        var before = new ArrayList<CasePackage>();
        for (var next = one.copiedFrom(); next.isPresent(); ) {
            var older = one(reference, next.get());
            before.add(older);
            next = older.copiedFrom();
        }
        return before;
    }

    /** The numbers of those that were made of it. */
    List<Integer> copies(Reference reference, CasePackage one) {
        return list(
                        "caseReference = ?1 and copiedFrom = ?2 order by number",
                        reference.value(),
                        one.number())
                .stream()
                .map(CasePackage::number)
                .toList();
    }

    /** What of it went out, and is answered by this one. */
    Optional<CasePackage> replaced(Reference reference, CasePackage one) {
        return predecessors(reference, one).stream().filter(CasePackage::isOut).findFirst();
    }

    int next(Reference reference) {
        return (int) count("caseReference", reference.value()) + 1;
    }

    List<PackageItem> items(CasePackage one) {
        return base.createQuery(
                        "from PackageItem i where i.ofPackage = ?1 order by i.place",
                        PackageItem.class)
                .setParameter(1, one.id())
                .getResultList();
    }

    /**
     * @throws Problem NOT_FOUND when the package has no such item
     */
    PackageItem item(CasePackage one, int place) {
        return items(one).stream()
                .filter(item -> item.place() == place)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    List<Mark> marks(PackageItem item) {
        return rows(item).stream().map(PackageMark::mark).toList();
    }

    private List<PackageMark> rows(PackageItem item) {
        return base.createQuery(
                        "from PackageMark m where m.item = ?1 order by m.place", PackageMark.class)
                .setParameter(1, item.id())
                .getResultList();
    }

    void keep(PackageItem item) {
        base.persist(item);
    }

    void keep(PackageMark mark) {
        base.persist(mark);
    }

    /** The next free number of a mark; numbers of marks that were taken away may come again. */
    int nextMark(PackageItem item) {
        return marks(item).stream().mapToInt(Mark::place).max().orElse(0) + 1;
    }

    /**
     * @throws Problem NOT_FOUND where there is none
     */
    void forget(PackageItem item, int place) {
        base.remove(
                rows(item).stream()
                        .filter(row -> row.mark().place() == place)
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND)));
    }

    void keep(PackageSheet sheet) {
        base.persist(sheet);
    }

    Optional<PackageSheet> sheet(CasePackage one) {
        return Optional.ofNullable(base.find(PackageSheet.class, one.id()));
    }
}
