package dk.aarhus.ligevaerd.casework;

import java.util.List;
import java.util.Optional;

/**
 * Some of the cases that a caller may see.
 *
 * @param next where the next page begins; empty at the end
 */
public record CasePage(List<CaseFile> cases, Optional<String> next) {

    static CasePage of(List<CaseFile> oneMore, int limit) {
        if (oneMore.size() <= limit) {
            return new CasePage(oneMore, Optional.empty());
        }
        var shown = oneMore.subList(0, limit);
        var last = shown.get(limit - 1);
        return new CasePage(
                shown,
                Optional.of(new CaseFilter.Cursor(last.received(), last.reference()).toString()));
    }
}
