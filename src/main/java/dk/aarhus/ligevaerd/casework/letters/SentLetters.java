package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters that were sent, exactly as they left: for parties who may be given one again, and for the
 * municipality's journal. Its callers bring the transaction.
 */
@ApplicationScoped
public class SentLetters {

    private final Letters letters;

    SentLetters(Letters letters) {
        this.letters = letters;
    }

    /**
     * A letter as it was sent.
     *
     * @param party the role of whom it went to
     */
    public record Sent(String party, byte[] pdf) {}

    /** Those that left for somebody else than the reporter. */
    public List<Letter> of(Reference reference) {
        return letters.of(reference).stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .filter(letter -> !letter.kind().isForReporter())
                .toList();
    }

    /** All letters of a case that were sent, for another part of it, which journals the look. */
    public List<UUID> all(Reference reference) {
        return letters.of(reference).stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .map(Letter::id)
                .toList();
    }

    /** The file of one of those. */
    public Optional<byte[]> file(Reference reference, UUID id) {
        return of(reference).stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .flatMap(letters::sheetOf)
                .map(LetterSheet::bytes);
    }

    /** Any letter that was sent, with the role of whom it went to. */
    public Optional<Sent> sent(UUID id) {
        return letters.findByIdOptional(id)
                .flatMap(
                        letter ->
                                letters.sheetOf(letter)
                                        .map(sheet -> new Sent(roleOf(letter), sheet.bytes())));
    }

    private static String roleOf(Letter letter) {
        return letter.delivery().filter(way -> way == Delivery.MAILBOX).isPresent()
                ? "REPORTER"
                : "PARTY";
    }
}
