package dk.aarhus.ligevaerd.casework.packaging;

import java.util.List;

/**
 * Where words stand that are to be blacked out and are not yet, before anything is done.
 *
 * @param places all of them together
 */
public record PackageHits(int version, int places, List<Hit> hits) {

    /**
     * On one page of a thing.
     *
     * @param item its place in the package
     */
    public record Hit(int item, ItemKind kind, String source, int page, int places) {}

    static PackageHits of(int version, List<Hit> hits) {
        return new PackageHits(version, hits.stream().mapToInt(Hit::places).sum(), hits);
    }
}
