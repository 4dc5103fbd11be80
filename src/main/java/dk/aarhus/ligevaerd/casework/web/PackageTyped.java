package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageCopying;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageHiding;
import dk.aarhus.ligevaerd.casework.packaging.PackageView;
import java.util.Optional;

/**
 * What was typed on the page of a package and not taken.
 *
 * @param words to be blacked out
 * @param how it is handed out
 * @param copy receiver and basis of another; empty as long as they are those of this one
 */
record PackageTyped(PackageHiding words, String how, Optional<PackageCopying> copy) {

    static final PackageTyped NOTHING =
            new PackageTyped(new PackageHiding("", "", ""), "", Optional.empty());

    /** Receiver and basis of another that is begun from this one. */
    public PackageCopying copyOf(PackageView one) {
        return copy.orElseGet(() -> new PackageCopying(one.recipient(), one.basis()));
    }

    static PackageTyped of(PackageHiding words) {
        return new PackageTyped(words, "", Optional.empty());
    }

    static PackageTyped of(String how) {
        return new PackageTyped(NOTHING.words(), how, Optional.empty());
    }

    static PackageTyped of(PackageCopying copy) {
        return new PackageTyped(NOTHING.words(), "", Optional.of(copy));
    }
}
