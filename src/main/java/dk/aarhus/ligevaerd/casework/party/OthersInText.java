package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.investigation.Party;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks whether a text that somebody is to be given names others of the case: their names, whole or
 * in part, their accounts, and how they are reached. It finds what is written down of them, and not
 * who they are to somebody who knows them: a person reads the text all the same.
 */
final class OthersInText {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_CONTACT = 5;
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final List<Party> others;

    /**
     * @param own the numbers of whoever the text is for
     */
    OthersInText(Collection<Party> all, Set<Integer> own) {
        this.others = all.stream().filter(party -> !own.contains(party.number())).toList();
    }

    /** What of others stands in it, as it is written down of them; each once. */
    List<String> in(String text) {
        var plain = plain(text);
        var words = words(plain);
        var found = new ArrayList<String>();
        for (var party : others) {
            Stream.of(
                            party.name().stream()
                                    .flatMap(name -> Arrays.stream(NO_WORD.split(name)))
                                    .filter(part -> part.length() >= SHORTEST_NAME)
                                    .filter(part -> words.contains(plain(part))),
                            party.account().stream().filter(name -> plain.contains(plain(name))),
                            party.contact().stream()
                                    .flatMap(way -> Arrays.stream(BETWEEN.split(way)))
                                    .filter(part -> part.length() >= SHORTEST_CONTACT)
                                    .filter(part -> plain.contains(plain(part))))
                    .flatMap(parts -> parts)
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    private static Set<String> words(String plain) {
        return Set.copyOf(Arrays.asList(NO_WORD.split(plain)));
    }

    private static String plain(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
