package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lists that somebody keeps by name, each for its owner alone. Which cases are in one is asked anew
 * each time, of those that the owner may open then.
 */
@ApplicationScoped
@Transactional
public class SavedSearches {

    /** More are no help to anybody. */
    private static final int MOST = 12;

    /** What is new is counted up to here. */
    private static final int MOST_COUNTED = 200;

    private final SavedSearchRows rows;
    private final Desk desk;
    private final Vault vault;
    private final Clock clock;

    SavedSearches(SavedSearchRows rows, Desk desk, Vault vault, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.vault = vault;
        this.clock = clock;
    }

    /** The caller's, in the order in which they were made. */
    public List<OwnSearch> own(Caller caller) {
        return rows.of(caller.account()).stream().map(one -> own(one, caller)).toList();
    }

    /**
     * @throws Problem INVALID for what was typed, and for one more than anybody keeps
     */
    public UUID save(SavedForms.Saving form, Caller caller) {
        var kept = SavedInput.read(form);
        var all = rows.of(caller.account());
        if (all.size() >= MOST) {
            throw Problem.invalid(List.of(new Violation("name", ViolationKind.TOO_MANY, MOST)));
        }
        if (all.stream().anyMatch(one -> one.name().equals(kept.name()))) {
            throw Problem.invalid(List.of(new Violation("name", ViolationKind.TWICE)));
        }
        var search = SavedSearch.of(caller.account(), kept, LocalDate.now(clock), vault.newSafe());
        rows.persistAndFlush(search);
        see(search, caller);
        return search.id();
    }

    /**
     * The filter of one; what is new in it stays new.
     *
     * @throws Problem NOT_FOUND for one that is not there, or not the caller's
     */
    public Map<String, String> filter(UUID id, Caller caller) {
        return mine(id, caller).filter();
    }

    /**
     * The filter of one, which its owner goes on to look at: nothing in it is new any more.
     *
     * @throws Problem NOT_FOUND for one that is not there, or not the caller's
     */
    public Map<String, String> open(UUID id, Caller caller) {
        var search = mine(id, caller);
        see(search, caller);
        return search.filter();
    }

    /**
     * @throws Problem NOT_FOUND for one that is not there, or not the caller's
     */
    public void drop(UUID id, Caller caller) {
        var search = mine(id, caller);
        rows.forgetSeen(id);
        rows.delete(search);
        rows.flush();
        search.destroyKey(vault);
    }

    private SavedSearch mine(UUID id, Caller caller) {
        return rows.findByIdOptional(id)
                .filter(one -> one.isOf(caller.account()))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private void see(SavedSearch search, Caller caller) {
        search.looked();
        if (search.tells()) {
            rows.see(search.id(), fitting(search, caller));
        }
    }

    /** The same as its owner would see it; the caller brings the transaction. */
    OwnSearch own(SavedSearch search, Caller caller) {
        if (!search.tells()) {
            return new OwnSearch(
                    search.id(), search.name(), search.filter(), false, false, 0, false);
        }
        var seen = rows.seenIn(search.id());
        var now = fitting(search, caller);
        return new OwnSearch(
                search.id(),
                search.name(),
                search.filter(),
                true,
                search.mails(),
                (int) now.stream().filter(one -> !seen.contains(one)).count(),
                now.size() >= MOST_COUNTED);
    }

    private List<Reference> fitting(SavedSearch search, Caller caller) {
        var query = CaseQuery.of(search.filter());
        var reader = new InputReader();
        query.check(reader);
        // One that can no longer be read must not close the list to its owner.
        return reader.violations().isEmpty()
                ? desk.fitting(query, caller, MOST_COUNTED)
                : List.of();
    }
}
