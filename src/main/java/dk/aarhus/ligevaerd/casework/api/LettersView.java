package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.letters.Delivery;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterKind;
import dk.aarhus.ligevaerd.casework.letters.LetterState;
import dk.aarhus.ligevaerd.casework.letters.LetterView;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The letters of a case. */
record LettersView(Reference reference, int version, List<Line> letters)
        implements CaseExchange.Versioned {

    /** One letter; what is not known yet is null. */
    record Line(
            UUID id,
            int round,
            LetterKind kind,
            String language,
            LetterState state,
            String recipient,
            String text,
            boolean openPlaces,
            String draftedBy,
            LocalDate draftedOn,
            String approvedBy,
            LocalDate approvedOn,
            String sentBy,
            LocalDate sentOn,
            Delivery delivery,
            String sheetHash,
            LocalDate postedOn) {

        static Line of(LetterView letter) {
            return new Line(
                    letter.id(),
                    letter.round(),
                    letter.kind(),
                    letter.language().code(),
                    letter.state(),
                    letter.recipient().orElse(null),
                    letter.text().words(),
                    letter.text().hasOpenPlaces(),
                    letter.draftedBy(),
                    letter.draftedOn(),
                    letter.approvedBy().orElse(null),
                    letter.approvedOn().orElse(null),
                    letter.sentBy().orElse(null),
                    letter.sentOn().orElse(null),
                    letter.delivery().orElse(null),
                    letter.sheetHash().orElse(null),
                    letter.postedOn().orElse(null));
        }
    }

    static LettersView of(LetterDesk.All all) {
        return new LettersView(
                all.reference(), all.version(), all.letters().stream().map(Line::of).toList());
    }
}
