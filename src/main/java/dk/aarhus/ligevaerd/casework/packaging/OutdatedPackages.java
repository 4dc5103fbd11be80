package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.investigation.TakenOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A package holds its pages as they were when they were chosen. One that holds what was then taken
 * out of the case as filed wrong, and has not left, is dropped: it is put together anew.
 */
@ApplicationScoped
class OutdatedPackages {

    private final Packages packages;

    OutdatedPackages(Packages packages) {
        this.packages = packages;
    }

    void drop(@Observes TakenOut gone) {
        var key = holding(gone.kind(), gone.number());
        outdate(key, gone);
        drop(key, gone);
    }

    /** No copy carries it on, of whichever package. */
    private void outdate(ItemKey key, TakenOut gone) {
        packages.of(gone.file().reference()).stream()
                .flatMap(one -> packages.items(one).stream())
                .filter(item -> item.key().equals(key))
                .forEach(PackageItem::outdate);
    }

    private void drop(ItemKey key, TakenOut gone) {
        packages.of(gone.file().reference()).stream()
                .filter(CasePackage::mayBeDropped)
                .filter(one -> packages.items(one).stream().anyMatch(i -> i.key().equals(key)))
                .forEach(
                        one -> {
                            one.drop(gone.acting().account(), gone.acting().today());
                            gone.file()
                                    .acted(
                                            Act.PACKAGE_DROPPED,
                                            Integer.toString(one.number()),
                                            gone.acting(),
                                            null);
                        });
    }

    /** What of a package would hold it. */
    private static ItemKey holding(Misfiled.Kind kind, int number) {
        return switch (kind) {
            case ANSWER -> new ItemKey(ItemKind.HEARING, "");
            case OBJECTION -> new ItemKey(ItemKind.INTERVIEW, "" + number);
            case EXHIBIT -> new ItemKey(ItemKind.EXHIBITS, "");
            case FILE -> new ItemKey(ItemKind.FILE, "" + number);
            case NOTE -> new ItemKey(ItemKind.NOTES, "");
            case MESSAGE -> new ItemKey(ItemKind.DIALOGUE, "");
        };
    }
}
