package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.casework.CaseSearch;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Neighbours;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody searched for today, so that they find back to it: the address of a search holds its
 * id, and the words stay sealed. It is opened for its owner alone, on that day alone.
 */
@ApplicationScoped
@Transactional
public class PostedSearches {

    private final PostedSearchRows rows;
    private final CaseSearch search;
    private final Desk desk;
    private final Vault vault;
    private final Clock clock;

    PostedSearches(PostedSearchRows rows, CaseSearch search, Desk desk, Vault vault, Clock clock) {
        this.rows = rows;
        this.search = search;
        this.desk = desk;
        this.vault = vault;
        this.clock = clock;
    }

    /** The words as they were typed, and the filter that they were typed above. */
    public record Posted(String words, Map<String, String> filter) {

        @Override
        public String toString() {
            return "a search";
        }
    }

    /**
     * @throws Problem INVALID as {@link CaseSearch#find} does; then nothing is kept
     */
    public UUID keep(String words, Map<String, String> filter, Caller caller) {
        search.check(words, CaseQuery.of(filter));
        var kept =
                PostedSearch.of(
                        caller.account(), words, filter, LocalDate.now(clock), vault.newSafe());
        rows.persistAndFlush(kept);
        return kept.id();
    }

    /**
     * @throws Problem NOT_FOUND for one that is not there any more, or not the caller's
     */
    public Posted open(UUID id, Caller caller) {
        var mine = mine(id, caller).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        return new Posted(mine.words(), mine.filter());
    }

    /** The caller was shown these cases. */
    public void found(UUID id, List<Reference> cases, Caller caller) {
        mine(id, caller).ifPresent(search -> search.found(cases));
    }

    /** Of those in which the words stood, the ones before and after; none but open ones. */
    public Neighbours neighbours(UUID id, Reference reference, Caller caller) {
        var hits = mine(id, caller).map(PostedSearch::hits).orElse(List.of());
        int at = hits.indexOf(reference);
        if (at < 0) {
            return Neighbours.NONE;
        }
        var open = desk.openAmong(hits, caller);
        var before = new ArrayList<>(hits.subList(0, at));
        Collections.reverse(before);
        return new Neighbours(
                before.stream().filter(open::contains).findFirst(),
                hits.subList(at + 1, hits.size()).stream().filter(open::contains).findFirst());
    }

    private Optional<PostedSearch> mine(UUID id, Caller caller) {
        return rows.findByIdOptional(id)
                .filter(one -> one.isOf(caller.account(), LocalDate.now(clock)));
    }
}
