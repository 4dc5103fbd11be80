package dk.aarhus.ligevaerd.casework.mentions;

import dk.aarhus.ligevaerd.casework.Staffing;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Whom a text names by {@code @account}, or by {@code @} and the seat in the case. Only those who
 * have a part in the case can be named: anybody else could not read the note.
 *
 * @param accounts of those who are tied to the case
 * @param strangers what else was named
 */
record Named(Set<String> accounts, Set<String> strangers) {

    /** Not after a letter, so that an e-mail address names nobody. */
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._@-])@(\\p{L}[\\p{L}\\p{N}._-]{0,119})");

    private static final Pattern STOPS = Pattern.compile("[._-]+$");

    static Named in(String text, Staffing staffing) {
        var known = everybody(staffing);
        var accounts = new LinkedHashSet<String>();
        var strangers = new LinkedHashSet<String>();
        var found = MENTION.matcher(text);
        while (found.find()) {
            var name = STOPS.matcher(found.group(1)).replaceFirst("").toLowerCase(Locale.ROOT);
            Optional.ofNullable(known.get(name))
                    .ifPresentOrElse(accounts::add, () -> strangers.add(name));
        }
        return new Named(accounts, strangers);
    }

    /** Every way to name each of them: the account, and the seat in Danish and English. */
    private static Map<String, String> everybody(Staffing staffing) {
        var known = new TreeMap<String, String>();
        staffing.everybody().forEach(one -> known.put(one.toLowerCase(Locale.ROOT), one));
        seat(known, staffing.handler(), "handler", "sagsbehandler");
        seat(known, staffing.reviewer(), "reviewer", "medlæser");
        seat(known, staffing.decisionMaker(), "decision-maker", "beslutter");
        return known;
    }

    private static void seat(Map<String, String> known, Optional<String> account, String... names) {
        account.ifPresent(
                one -> {
                    for (var name : names) {
                        known.put(name, one);
                    }
                });
    }
}
