package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A filter of the list under a name, which is sealed: people write names into names. */
@Entity
@Table(name = "saved_search")
class SavedSearch extends Locked {

    private static final String NAME = "saved_search.name";

    @Id private UUID id;
    private String account;
    private String name;
    private String filter;
    private boolean tells;
    private boolean mails;
    private boolean told;
    private LocalDate toldOn;
    private LocalDate madeOn;

    protected SavedSearch() {}

    static SavedSearch of(String account, SavedInput.Kept kept, LocalDate today, Safe safe) {
        var search = new SavedSearch();
        search.id = UUID.randomUUID();
        search.lockWith(safe);
        search.account = account;
        search.name = search.seal(NAME, kept.name());
        search.filter = FilterText.of(kept.filter());
        search.tells = kept.tells();
        search.mails = kept.mails();
        search.madeOn = today;
        return search;
    }

    UUID id() {
        return id;
    }

    boolean isOf(String who) {
        return account.equals(who);
    }

    String name() {
        return open(NAME, name);
    }

    boolean tells() {
        return tells;
    }

    boolean mails() {
        return mails;
    }

    /** A mail said that something is new, and its owner has not looked since. */
    boolean wasTold() {
        return told;
    }

    boolean wasToldOn(LocalDate day) {
        return day.equals(toldOn);
    }

    void told(LocalDate day) {
        told = true;
        toldOn = day;
    }

    /** Its owner has looked: what comes from now on is worth another mail. */
    void looked() {
        told = false;
    }

    Map<String, String> filter() {
        return FilterText.read(filter);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
