package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Some of the cases that a caller may see.
 *
 * @param waiting those of them that the caller has not yet said to be able to take: nothing of what
 *     happened is shown of them
 * @param complained those of which the caller judges a complaint about the handling
 * @param nexts what is next in each, but for those that wait
 * @param next where the next page begins; empty at the end
 */
public record CasePage(
        List<CaseFile> cases,
        Set<Reference> waiting,
        Set<Reference> complained,
        Map<Reference, Next> nexts,
        Optional<String> next) {

    /**
     * What is next in a case; empty for one that the caller has not yet said to be able to take.
     */
    public Optional<Next> nextOf(CaseFile file) {
        return Optional.ofNullable(nexts.get(file.reference()));
    }

    public boolean awaits(CaseFile file) {
        return waiting.contains(file.reference());
    }

    public boolean isComplainedOf(CaseFile file) {
        return complained.contains(file.reference());
    }

    static CasePage of(
            List<CaseFile> oneMore,
            CaseFilter filter,
            Predicate<CaseFile> awaits,
            Predicate<CaseFile> complained,
            Function<CaseFile, Next> next) {
        int limit = filter.limit();
        var shown = oneMore.size() <= limit ? oneMore : oneMore.subList(0, limit);
        return new CasePage(
                shown,
                those(shown, awaits),
                those(shown, complained),
                shown.stream()
                        .filter(awaits.negate())
                        .collect(Collectors.toUnmodifiableMap(CaseFile::reference, next)),
                oneMore.size() <= limit
                        ? Optional.empty()
                        : Optional.of(filter.order().at(shown.get(limit - 1)).toString()));
    }

    private static Set<Reference> those(List<CaseFile> shown, Predicate<CaseFile> meant) {
        return shown.stream()
                .filter(meant)
                .map(CaseFile::reference)
                .collect(Collectors.toUnmodifiableSet());
    }
}
