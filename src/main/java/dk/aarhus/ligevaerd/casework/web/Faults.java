package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.words.DeskField;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.casework.words.MessageField;
import dk.aarhus.ligevaerd.casework.words.TranslationMessages;
import dk.aarhus.ligevaerd.journal.words.JournalMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import java.util.List;

/** What has to be corrected, each with the name of its field, so that it can be read alone. */
record Faults(List<FieldMessage> all) {

    static final Faults NONE = new Faults(List.of());

    /**
     * @param prefix what the names of the fields begin with on this page; may be empty
     */
    static Faults of(List<Violation> violations, String prefix, RequestLanguage language) {
        return new Faults(
                violations.stream()
                        .map(violation -> message(violation, prefix, language))
                        .distinct()
                        .toList());
    }

    /** What is wrong with the reason, where a page asks for nothing else. */
    static String ofReason(Problem refused, RequestLanguage language) {
        var message =
                ProblemBody.fieldMessages(
                                refused.violations(), language.words(PlatformMessages.class))
                        .get(0)
                        .message();
        return language.words(JournalMessages.class).reason() + ": " + message;
    }

    /** The message of a field, or an empty text. */
    public String of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FieldMessage::message)
                .findFirst()
                .orElse("");
    }

    private static FieldMessage message(
            Violation violation, String prefix, RequestLanguage language) {
        var general = language.words(PlatformMessages.class);
        var own = language.words(DeskMessages.class);
        var plain = ProblemBody.fieldMessages(List.of(violation), general).get(0).message();
        var words =
                DeskField.named(leaf(violation.field()))
                        .map(own::field)
                        .or(
                                () ->
                                        MessageField.named(leaf(violation.field()))
                                                .map(
                                                        language.words(TranslationMessages.class)
                                                                ::field))
                        .map(name -> name + ": " + plain)
                        .orElse(plain);
        return new FieldMessage(place(violation.field(), prefix), words);
    }

    /** Which of many answers is wrong nobody can tell: the link leads to where they begin. */
    private static String place(String field, String prefix) {
        return field.startsWith("answers.")
                ? prefix.substring(0, prefix.length() - 1)
                : prefix + leaf(field);
    }

    /** The last word of a name such as {@code answers.reasoning}. */
    private static String leaf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
