package dk.aarhus.ligevaerd.casework.web;

import java.util.List;

/**
 * What stood in the way of an act on a package.
 *
 * @param lines places where something can still be read, or why a file cannot be drawn
 */
record PackageTrouble(Hitch hitch, String heading, List<String> lines) {

    static final PackageTrouble NONE = new PackageTrouble(Hitch.NONE, "", List.of());

    public Faults faults() {
        return hitch.faults();
    }
}
