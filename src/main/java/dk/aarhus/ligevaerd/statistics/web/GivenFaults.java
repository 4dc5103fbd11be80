package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.words.GivenMessages;
import java.util.List;

/** What has to be corrected where somebody asks for a figure or gives one. */
final class GivenFaults {

    private GivenFaults() {}

    static NamedFaults of(List<Violation> violations, RequestLanguage language) {
        var words = language.words(GivenMessages.class);
        return NamedFaults.of(violations, language, field -> label(field, words));
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
            case "corrects" -> words.correct();
            default -> words.cell();
        };
    }
}
