package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters that left for somebody else than the reporter, for whoever may be given one again. */
@ApplicationScoped
public class SentLetters {

    private final Letters letters;

    SentLetters(Letters letters) {
        this.letters = letters;
    }

    public List<Letter> of(Reference reference) {
        return letters.of(reference).stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .filter(letter -> !letter.kind().isForReporter())
                .toList();
    }

    /** The file of one of them, exactly as it was sent. */
    public Optional<byte[]> file(Reference reference, UUID id) {
        return of(reference).stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .flatMap(letters::sheetOf)
                .map(LetterSheet::bytes);
    }
}
