package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.casework.search.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cases in which words were found.
 *
 * @param next where looking goes on; empty when all cases of the caller were looked through
 * @param partial true when it ended at the most that one search looks through, not at the end
 */
public record FoundPage(List<FoundCase> cases, Optional<String> next, boolean partial) {

    /**
     * A case with the first place in each part that has one of the words.
     *
     * @param complained whether a complaint about the handling waits that the caller judges
     */
    public record FoundCase(CaseFile file, Map<CasePart, Passage> passages, boolean complained) {}
}
