package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.util.regex.Pattern;

/** The newest version as an entity tag (RFC 9110, 8.8.3). */
final class GoalTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,6})\"?");

    private GoalTags() {}

    static String tagOf(int version) {
        return "\"" + version + "\"";
    }

    /**
     * @throws Problem VERSION_MISSING without one; CHANGED_MEANWHILE for a tag that was never ours
     */
    static int seenIn(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemKind.VERSION_MISSING);
        }
        var matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
