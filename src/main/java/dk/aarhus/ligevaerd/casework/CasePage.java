package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Some of the cases that a caller may see.
 *
 * @param waiting those of them that the caller has not yet said to be able to take: nothing of what
 *     happened is shown of them
 * @param complained those of which the caller judges a complaint about the handling
 * @param next where the next page begins; empty at the end
 */
public record CasePage(
        List<CaseFile> cases,
        Set<Reference> waiting,
        Set<Reference> complained,
        Optional<String> next) {

    public boolean awaits(CaseFile file) {
        return waiting.contains(file.reference());
    }

    public boolean isComplainedOf(CaseFile file) {
        return complained.contains(file.reference());
    }

    static CasePage of(
            List<CaseFile> oneMore,
            int limit,
            Predicate<CaseFile> awaits,
            Predicate<CaseFile> complained) {
        if (oneMore.size() <= limit) {
            return new CasePage(
                    oneMore, those(oneMore, awaits), those(oneMore, complained), Optional.empty());
        }
        var shown = oneMore.subList(0, limit);
        var last = shown.get(limit - 1);
        return new CasePage(
                shown,
                those(shown, awaits),
                those(shown, complained),
                Optional.of(new CaseFilter.Cursor(last.received(), last.reference()).toString()));
    }

    private static Set<Reference> those(List<CaseFile> shown, Predicate<CaseFile> meant) {
        return shown.stream()
                .filter(meant)
                .map(CaseFile::reference)
                .collect(Collectors.toUnmodifiableSet());
    }
}
