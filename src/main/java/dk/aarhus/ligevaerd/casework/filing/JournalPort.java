package dk.aarhus.ligevaerd.casework.filing;

import java.time.LocalDate;
import java.util.UUID;

/** The municipality's journal, whatever it is. The default writes files for its own importer. */
public interface JournalPort {

    /**
     * A document on its way.
     *
     * @param id the same whenever the same document is handed over, so that it arrives once
     * @param kle the subject in the municipalities' numbering, and {@code facet} what is done to it
     * @param title neutral: neither a person nor the matter is in it
     * @param party the role of whom it came from or went to; no name
     * @param name of the file within, neutral, with the right ending
     * @param hash SHA-256 of the file
     */
    record Document(
            UUID id,
            String reference,
            String kle,
            String facet,
            String title,
            LocalDate dated,
            FiledKind.Direction direction,
            String party,
            String name,
            String hash,
            byte[] content) {}

    /** Whether there is a journal to hand over to. */
    boolean isThere();

    /**
     * Hands a document over; doing so again with the same one changes nothing.
     *
     * @return what the journal answers, to be kept; no person is in it
     */
    String take(Document document);
}
