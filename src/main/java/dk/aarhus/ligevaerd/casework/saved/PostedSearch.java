package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that somebody searched for, under an id that an address can hold; sealed. */
@Entity
@Table(name = "posted_search")
class PostedSearch extends Locked {

    private static final String WORDS = "posted_search.words";
    private static final String HITS = "posted_search.hits";

    @Id private UUID id;
    private String account;
    private String words;
    private String filter;
    private String hits;
    private LocalDate keptOn;

    protected PostedSearch() {}

    static PostedSearch of(
            String account, String words, Map<String, String> filter, LocalDate today, Safe safe) {
        var search = new PostedSearch();
        search.id = UUID.randomUUID();
        search.lockWith(safe);
        search.account = account;
        search.words = search.seal(WORDS, words);
        search.filter = FilterText.of(filter);
        search.keptOn = today;
        return search;
    }

    /** In these the words stand, as its owner was shown. */
    void found(List<Reference> cases) {
        hits = seal(HITS, cases.stream().map(Reference::value).collect(Collectors.joining(" ")));
    }

    UUID id() {
        return id;
    }

    boolean isOf(String who, LocalDate today) {
        return account.equals(who) && keptOn.equals(today);
    }

    String words() {
        return open(WORDS, words);
    }

    Map<String, String> filter() {
        return FilterText.read(filter);
    }

    List<Reference> hits() {
        return hits == null
                ? List.of()
                : Stream.of(open(HITS, hits).split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(Reference::new)
                        .toList();
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
