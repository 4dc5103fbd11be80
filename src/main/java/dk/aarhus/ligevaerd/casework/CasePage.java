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
 * @param next where the next page begins; empty at the end
 */
public record CasePage(List<CaseFile> cases, Set<Reference> waiting, Optional<String> next) {

    public boolean awaits(CaseFile file) {
        return waiting.contains(file.reference());
    }

    static CasePage of(List<CaseFile> oneMore, int limit, Predicate<CaseFile> awaits) {
        if (oneMore.size() <= limit) {
            return new CasePage(oneMore, waiting(oneMore, awaits), Optional.empty());
        }
        var shown = oneMore.subList(0, limit);
        var last = shown.get(limit - 1);
        return new CasePage(
                shown,
                waiting(shown, awaits),
                Optional.of(new CaseFilter.Cursor(last.received(), last.reference()).toString()));
    }

    private static Set<Reference> waiting(List<CaseFile> shown, Predicate<CaseFile> awaits) {
        return shown.stream()
                .filter(awaits)
                .map(CaseFile::reference)
                .collect(Collectors.toUnmodifiableSet());
    }
}
