package dk.aarhus.ligevaerd.journal;

/** The parts that rooms name when somebody reads; acts have codes of their own. */
public final class Part {

    /** All of a case but the identity of the reporter. */
    public static final String CASE = "CASE";

    /** What stands before the content of a new report. */
    public static final String SCREEN = "SCREEN";

    /** The line of a case in a list. */
    public static final String SUMMARY = "SUMMARY";

    /** A case that a word search found. */
    public static final String FOUND = "FOUND";

    /** Who the reporter is. */
    public static final String IDENTITY = "IDENTITY";

    /** A file of a case was taken out; its number follows, as in {@code FILE/2}. */
    public static final String FILE = "FILE";

    /** The same as it was sent, with what hid in it. */
    public static final String ORIGINAL_FILE = "ORIGINAL_FILE";

    /**
     * A place of a file was looked at; its number and the page follow, as in {@code LOOKED/2/1}.
     */
    public static final String LOOKED = "LOOKED";

    /** What is put together for somebody outside. */
    public static final String PACKAGES = "PACKAGES";

    /** The file of such a package was taken out; its number follows, as in {@code PACKAGE/1}. */
    public static final String PACKAGE = "PACKAGE";

    /** The file of such a package is not what was frozen; its number follows. */
    public static final String PACKAGE_ALTERED = "PACKAGE_ALTERED";

    /** A page of a package was looked at; both numbers follow, as in {@code LEAFED/1/12}. */
    public static final String LEAFED = "LEAFED";

    /** The letters of a case. */
    public static final String LETTERS = "LETTERS";

    /** The file of a letter. */
    public static final String LETTER = "LETTER";

    /** What follows the decision of a case. */
    public static final String AFTERWARDS = "AFTERWARDS";

    /** Who takes part in a case, what they were told, and what they have to fear. */
    public static final String PARTIES = "PARTIES";

    /** What is alleged in a case, the facts and the findings. */
    public static final String ISSUES = "ISSUES";

    /** The texts by which parties of a case are heard. */
    public static final String HEARINGS = "HEARINGS";

    /** What protects people while a case is treated. */
    public static final String MEASURES = "MEASURES";

    /** The notes of a case. */
    public static final String NOTES = "NOTES";

    /** Talks with people of a case. */
    public static final String INTERVIEWS = "INTERVIEWS";

    /** What was released to parties of a case, and what they sent. */
    public static final String DOORS = "DOORS";

    /** The register of evidence of a case. */
    public static final String EXHIBITS = "EXHIBITS";

    /** What was filed wrong in a case. */
    public static final String MISFILED = "MISFILED";

    /** What is to be done in a case. */
    public static final String TASKS = "TASKS";

    /** In which unit of the register a case happened. */
    public static final String PLACE = "PLACE";

    /** The cases around a case. */
    public static final String RELATED = "RELATED";

    /** The texts of the dialogue and their translations. */
    public static final String TRANSLATIONS = "TRANSLATIONS";

    /** What the reader typed into forms of a case and has not sent. */
    public static final String UNSAVED = "UNSAVED";

    /** What was done in a case, filtered. */
    public static final String TIMELINE = "TIMELINE";

    /** Who saw a case. */
    public static final String JOURNAL = "JOURNAL";

    /** The newest enrolments and reasons. */
    public static final String OVERVIEW = "OVERVIEW";

    /** Whether the journal is intact. */
    public static final String VERIFICATION = "VERIFICATION";

    /** A case was opened in an emergency by somebody without a tie to it. */
    public static final String GLASS = "GLASS";

    /** A case was seen by somebody who stands in for an absent colleague. */
    public static final String SUBSTITUTE = "SUBSTITUTE";

    /** Who opened cases in an emergency. */
    public static final String EMERGENCIES = "EMERGENCIES";

    private Part() {}
}
