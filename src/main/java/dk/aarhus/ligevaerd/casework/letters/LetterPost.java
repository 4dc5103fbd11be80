package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.shared.Language;
import java.time.Instant;
import java.util.UUID;

/** Who brings letters to people outside. The default writes files for the municipality's sender. */
public interface LetterPost {

    /**
     * A letter on its way out.
     *
     * @param id the same whenever the same letter is handed over, so that it arrives once
     * @param number CPR or CVR of the reader
     * @param pdf exactly what is kept
     */
    record Parcel(UUID id, String number, Language language, byte[] pdf, Instant made) {

        /** Eight digits are a company's; ten a person's. */
        boolean isToCompany() {
            return number.length() == 8;
        }
    }

    /**
     * Hands a letter over; doing so again with the same letter changes nothing.
     *
     * @return what the post answers, to be kept with the letter; no person is in it
     */
    String take(Parcel parcel);
}
