package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One message as both sides see it; the day is all that is kept of its time.
 *
 * @param text as it was written
 * @param translation the same in the reporter's language, of a message of the office
 * @param translationBy the day by which a translation was promised
 * @param setAsideOn the day on which it was taken out of the case, because it should not stand
 *     there; then it says nothing any more
 */
public record MailboxMessage(
        Sender from,
        LocalDate day,
        String text,
        Optional<Translated> translation,
        Optional<LocalDate> translationBy,
        Optional<LocalDate> setAsideOn) {

    /** Whether a translation was promised and has not come. */
    public boolean awaitsTranslation() {
        return translationBy.isPresent() && translation.isEmpty();
    }

    /** Whether nothing of it but its day and its place is left. */
    public boolean wasSetAside() {
        return setAsideOn.isPresent();
    }
}
