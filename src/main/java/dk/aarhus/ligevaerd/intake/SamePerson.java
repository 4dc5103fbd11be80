package dk.aarhus.ligevaerd.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What two ways to be reached have in common where they are one person's: the mail address, else
 * the last eight digits of the telephone, else the letters and digits of what was written.
 */
final class SamePerson {

    private static final Pattern MAIL = Pattern.compile("[^\\s,;<>()]+@[^\\s,;<>()]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d(?:[ .-]?\\d){7,14}");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int DANISH_DIGITS = 8;

    private SamePerson() {}

    /** Empty where nothing is left to recognise anybody by. */
    static Optional<String> mark(String contact) {
        var mail = MAIL.matcher(contact);
        if (mail.find()) {
            return Optional.of("mail " + mail.group().toLowerCase(Locale.ROOT));
        }
        var telephone = TELEPHONE.matcher(contact);
        if (telephone.find()) {
            var digits = telephone.group().replaceAll("\\D", "");
            return Optional.of("telephone " + digits.substring(digits.length() - DANISH_DIGITS));
        }
        var rest = REST.matcher(contact.toLowerCase(Locale.ROOT)).replaceAll("");
        return rest.isEmpty() ? Optional.empty() : Optional.of("words " + rest);
    }
}
