package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.shared.Language;
import java.util.List;

/**
 * A sheet of paper for a party, in the party's language: where to go, and the code that opens once.
 * It names nobody and no case, for it may be found by others.
 *
 * @param groups of the code, as it is read aloud
 */
record CodeSlip(
        String language,
        String direction,
        String heading,
        String address,
        List<String> groups,
        List<String> texts) {

    static CodeSlip of(
            Language language,
            String direction,
            String heading,
            String address,
            MailboxCode code,
            List<String> texts) {
        return new CodeSlip(
                language.code(),
                direction,
                heading,
                address,
                List.of(code.toString().split("-")),
                texts);
    }
}
