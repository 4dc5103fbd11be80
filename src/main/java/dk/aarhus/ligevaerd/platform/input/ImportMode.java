package dk.aarhus.ligevaerd.platform.input;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.Locale;

/** Whether a file with a table is only looked at. */
public enum ImportMode {
    DRY_RUN,
    TAKE_OVER;

    /** The media type of such a file, as the OpenAPI description names it. */
    public static final String CSV = "text/csv";

    /**
     * What was asked for in an address.
     *
     * @param dryRun {@code true}, {@code false}, or nothing
     * @param otherwise what holds where nothing was said
     * @throws Problem INVALID for anything else
     */
    public static ImportMode asked(String dryRun, ImportMode otherwise) {
        return switch (dryRun == null ? "" : dryRun) {
            case "" -> otherwise;
            case "true" -> DRY_RUN;
            case "false" -> TAKE_OVER;
            default -> throw Problem.invalid("dryRun", ViolationKind.NOT_IN_LIST);
        };
    }

    /** What a page's button said: only the one that says so takes anything over. */
    public static ImportMode pressed(String go) {
        return "take".equals(go) ? TAKE_OVER : DRY_RUN;
    }

    /**
     * @param contentType as the request says it, with or without parameters; may be null
     * @throws Problem WRONG_MEDIA_TYPE unless it is a table
     */
    public static void requireCsv(String contentType) {
        if (contentType == null || !contentType.strip().toLowerCase(Locale.ROOT).startsWith(CSV)) {
            throw Problem.of(ProblemKind.WRONG_MEDIA_TYPE);
        }
    }
}
