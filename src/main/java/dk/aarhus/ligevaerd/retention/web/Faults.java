package dk.aarhus.ligevaerd.retention.web;

import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.retention.words.RetentionMessages;
import java.util.List;

/** What has to be corrected, each with the name of its field, so that it can be read alone. */
record Faults(List<FieldMessage> all) {

    static final Faults NONE = new Faults(List.of());

    static Faults of(List<Violation> violations, RequestLanguage language) {
        var general = language.words(PlatformMessages.class);
        var own = language.words(RetentionMessages.class);
        return new Faults(
                ProblemBody.fieldMessages(violations, general).stream()
                        .map(
                                fault ->
                                        new FieldMessage(
                                                fault.field(),
                                                label(fault.field(), own) + ": " + fault.message()))
                        .toList());
    }

    /** The message of a field, or an empty text. */
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FieldMessage::message)
                .findFirst()
                .orElse("");
    }

    private static String label(String field, RetentionMessages words) {
        return switch (field) {
            case "reference" -> words.reference();
            case "reason" -> words.reason();
            case "lastDay" -> words.lastDay();
            default -> words.understood();
        };
    }
}
