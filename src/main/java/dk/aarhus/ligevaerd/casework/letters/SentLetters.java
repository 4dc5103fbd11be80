package dk.aarhus.ligevaerd.casework.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Letters that were sent, for the municipality's journal. Its callers bring the transaction. */
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

    public Optional<Sent> sent(UUID id) {
        return letters.findByIdOptional(id)
                .flatMap(
                        letter ->
                                letters.sheetOf(letter)
                                        .map(
                                                sheet ->
                                                        new Sent(
                                                                letter.delivery()
                                                                        .filter(
                                                                                d ->
                                                                                        d
                                                                                                == Delivery
                                                                                                        .MAILBOX)
                                                                        .map(own -> "REPORTER")
                                                                        .orElse("PARTY"),
                                                                sheet.bytes())));
    }
}
