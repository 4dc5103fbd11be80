package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the desk writes to a reporter.
 *
 * @param translation the same in the reporter's language
 * @param translationBy the day by which that was promised to follow
 */
public record OfficeMessage(
        String text, Optional<Translated> translation, Optional<LocalDate> translationBy) {

    /** A message that the reporter can read as it is. */
    public static OfficeMessage of(String text) {
        return new OfficeMessage(text, Optional.empty(), Optional.empty());
    }

    public static OfficeMessage translated(String text, Translated translation) {
        return new OfficeMessage(text, Optional.of(translation), Optional.empty());
    }

    public static OfficeMessage promising(String text, LocalDate by) {
        return new OfficeMessage(text, Optional.empty(), Optional.of(by));
    }
}
