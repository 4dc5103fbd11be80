package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.SearchedText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks in a text for whoever left a way to be reached, which is typed freely: a name, an address,
 * a number. It says whether, and not what.
 */
final class OwnTraces {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:]+");

    /** Of a mail address only what stands before the at-sign is anybody's own. */
    private static final Pattern HOST = Pattern.compile("@.*");

    /** What people write around it, and where everybody is. */
    private static final Set<String> COMMON =
            Set.of(
                    "aarhus", "århus", "danmark", "denmark", "telefon", "tlf", "mobil", "mail",
                    "email", "e-mail", "phone", "ring", "call", "skriv", "write", "efter", "after",
                    "before", "inden", "kun", "only", "helst", "til", "via", "and", "eller", "mig",
                    "min", "the", "kl.", "sms", "please", "not", "ikke");

    private OwnTraces() {}

    static boolean areIn(String text, Stream<String> contacts) {
        var searched = new SearchedText(text);
        return contacts.anyMatch(contact -> isIn(searched, contact));
    }

    private static boolean isIn(SearchedText searched, String contact) {
        return BETWEEN.splitAsStream(contact)
                        .filter(part -> !isCommon(part))
                        .anyMatch(
                                part ->
                                        searched.partsOf(HOST.matcher(part).replaceAll(""))
                                                        .findAny()
                                                        .isPresent()
                                                || searched.waysOf(part).findAny().isPresent())
                || searched.waysOf(contact).anyMatch(found -> !isCommon(found));
    }

    private static boolean isCommon(String part) {
        return COMMON.contains(part.toLowerCase(Locale.ROOT));
    }
}
