package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.statistics.words.GivenMessages;
import java.util.List;

/** What has to be corrected, each with the name of its field, so that it can be read alone. */
record GivenFaults(List<FieldMessage> all) {

    static final GivenFaults NONE = new GivenFaults(List.of());

    static GivenFaults of(List<Violation> violations, RequestLanguage language) {
        var general = language.words(PlatformMessages.class);
        var own = language.words(GivenMessages.class);
        return new GivenFaults(
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

    private static String label(String field, GivenMessages words) {
        return switch (field) {
            case "period" -> words.period();
            case "department" -> words.department();
            case "subject" -> words.subject();
            case "number" -> words.number();
            case "wording" -> words.wording();
            case "recipient" -> words.recipient();
            case "authority" -> words.authority();
            case "givenOn" -> words.givenOn();
            default -> words.cell();
        };
    }
}
