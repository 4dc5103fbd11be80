package dk.aarhus.ligevaerd.casework.packaging;

import java.util.List;

/** What the staff types about packages, before it is read: the same for pages and REST. */
public final class PackageForms {

    private PackageForms() {}

    /**
     * A package is begun, with the things that its purpose usually needs.
     *
     * @param recipient who gets it, as it stands on its first page
     * @param basis the paragraph by which it may leave, and what was asked for
     */
    public record PackageBeginning(
            String purpose, String language, String recipient, String basis) {}

    /** Things of the case that go in as well, such as {@code FILE:2}. */
    public record PackageChoosing(List<String> items) {}

    /**
     * An item is left out as a whole, or taken back in where there is no ground.
     *
     * @param ground empty to take it back in
     */
    public record PackageOmitting(String ground, String why) {}

    /** A place on a page is blacked out, in thousandths of the page from its upper left corner. */
    public record PackageMarking(
            String page,
            String x,
            String y,
            String width,
            String height,
            String ground,
            String why) {}

    /** Every occurrence of these words is blacked out, one expression a line. */
    public record PackageHiding(String words, String ground, String why) {}

    /**
     * Another draft is made of a package that is not changed any more.
     *
     * @param recipient as it stands on its first page, and {@code basis}: as they were, or mended
     */
    public record PackageCopying(String recipient, String basis) {}

    /** It leaves. */
    public record PackageLeaving(String how) {}
}
