package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.TemplateEnum;

/**
 * The pages of a case, in the order in which they stand beside each other. Names of one word: with
 * an underscore in any of them all keys of the bundle would be spelled another way.
 */
@TemplateEnum
public enum CaseTab {
    CASE(""),
    PARTIES("/parties"),
    PLACE("/place"),
    ISSUES("/issues"),
    EXHIBITS("/exhibits"),
    INTERVIEWS("/interviews"),
    HEARINGS("/hearings"),
    DOORS("/doors"),
    MEASURES("/measures"),
    LETTERS("/letters"),
    PACKAGES("/packages"),
    REMEDIES("/remedies"),
    AFTERWARDS("/afterwards"),
    CLOCKS("/clocks"),
    NOTES("/notes"),
    TASKS("/tasks"),
    TRANSLATIONS("/translations"),
    RELATED("/related"),
    TIMELINE("/timeline"),
    MISFILED("/misfiled");

    private final String path;

    CaseTab(String path) {
        this.path = path;
    }

    /** What follows the address of the case. */
    public String path() {
        return path;
    }
}
