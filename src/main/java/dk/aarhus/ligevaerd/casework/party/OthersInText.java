package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.shared.SearchedText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks whether a text that somebody is to be given names others of the case: their names, whole or
 * in part, their accounts, and how they are reached. It finds what is written down of them, and not
 * who they are to somebody who knows them: a person reads the text all the same.
 */
final class OthersInText {

    private final List<Party> others;

    /**
     * @param own the numbers of whoever the text is for
     */
    OthersInText(Collection<Party> all, Set<Integer> own) {
        this.others = all.stream().filter(party -> !own.contains(party.number())).toList();
    }

    /** What of others stands in it, as it is written down of them; each once. */
    List<String> in(String text) {
        var searched = new SearchedText(text);
        return others.stream()
                .flatMap(
                        party ->
                                Stream.of(
                                                party.name().stream().flatMap(searched::partsOf),
                                                party.account().stream().filter(searched::holds),
                                                party.contact().stream().flatMap(searched::waysOf))
                                        .flatMap(parts -> parts))
                .distinct()
                .toList();
    }

    /** Whether somebody else's whole name stands in it. */
    boolean isNamedIn(String text) {
        var searched = new SearchedText(text);
        return others.stream().flatMap(party -> party.name().stream()).anyMatch(searched::hasWhole);
    }
}
