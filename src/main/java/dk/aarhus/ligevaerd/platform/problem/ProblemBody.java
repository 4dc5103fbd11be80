package dk.aarhus.ligevaerd.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import java.util.List;
import java.util.Map;

/**
 * A problem as it is sent (RFC 9457).
 *
 * @param type a stable relative address that names the kind
 * @param detail what the reader can do about it; never an echo of what was sent
 * @param violations every wrong field with a sentence each; empty unless the input was not valid
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldMessage> violations,
        @JsonAnyGetter Map<String, Object> members) {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field and what is wrong with it, in the reader's language. */
    public record FieldMessage(String field, String message) {}

    public static ProblemBody of(Problem problem, PlatformMessages words) {
        var kind = problem.kind();
        return new ProblemBody(
                kind.type(),
                words.problemTitle(kind),
                kind.status(),
                words.problemAdvice(kind),
                fieldMessages(problem.violations(), words),
                problem.members());
    }

    /** The sentences for a list of violations, for a page that shows them beside its fields. */
    public static List<FieldMessage> fieldMessages(
            List<Violation> violations, PlatformMessages words) {
        return violations.stream()
                .map(v -> new FieldMessage(v.field(), sentence(v, words)))
                .toList();
    }

    private static String sentence(Violation violation, PlatformMessages words) {
        var sentence = words.violation(violation.kind());
        return violation.limit() == 0 ? sentence : sentence + " " + words.atMost(violation.limit());
    }
}
