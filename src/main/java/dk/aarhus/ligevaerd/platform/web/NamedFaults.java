package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import java.util.List;
import java.util.function.UnaryOperator;

/** What has to be corrected, each with the name of its field, so that it can be read alone. */
public record NamedFaults(List<FieldMessage> all) {

    public static final NamedFaults NONE = new NamedFaults(List.of());

    /**
     * @param name what the page calls a field
     */
    public static NamedFaults of(
            List<Violation> violations, RequestLanguage language, UnaryOperator<String> name) {
        return new NamedFaults(
                plain(violations, language).stream()
                        .map(fault -> said(fault, fault.field(), name.apply(fault.field())))
                        .toList());
    }

    /**
     * The same where a whole table stands in one field: each says in which row and column it is.
     */
    public static List<FieldMessage> inTable(
            String field, List<Violation> violations, RequestLanguage language) {
        return plain(violations, language).stream()
                .map(fault -> said(fault, field, fault.field()))
                .toList();
    }

    /** The message of a field, or an empty text. */
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FieldMessage::message)
                .findFirst()
                .orElse("");
    }

    private static List<FieldMessage> plain(List<Violation> violations, RequestLanguage language) {
        return ProblemBody.fieldMessages(violations, language.words(PlatformMessages.class));
    }

    private static FieldMessage said(FieldMessage fault, String field, String name) {
        return new FieldMessage(field, name + ": " + fault.message());
    }
}
