package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * That a case was seen in a saved search goes with the case; the search itself names none. What was
 * searched for by words goes at night.
 */
@ApplicationScoped
class RetainedSearches implements Retained {

    private static final int BEFORE_THE_CASE = 5;
    private static final String SEEN = "saved_search_case";

    private final SavedSearchRows rows;
    private final PostedSearchRows posted;
    private final Vault vault;

    RetainedSearches(SavedSearchRows rows, PostedSearchRows posted, Vault vault) {
        this.rows = rows;
        this.posted = posted;
        this.vault = vault;
    }

    @Override
    public String room() {
        return "casework.saved";
    }

    @Override
    public int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public Set<String> tables() {
        return Set.of(SEEN);
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "saved_search", "codes of a filter and a sealed name, of an account",
                "posted_search", "sealed words of an account, gone the night after");
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        var count = rows.seenOf(reference);
        return count == 0 ? Map.of() : Map.of(SEEN, count);
    }

    @Override
    public void letGo(Reference reference) {
        rows.forgetSeenOf(reference);
    }

    /** Words that were searched for stay for the day. */
    @Override
    public void atNight(LocalDate today) {
        posted.keptBefore(today)
                .forEach(
                        search -> {
                            posted.delete(search);
                            posted.flush();
                            search.destroyKey(vault);
                        });
    }
}
