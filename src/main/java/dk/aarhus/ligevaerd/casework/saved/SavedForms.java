package dk.aarhus.ligevaerd.casework.saved;

import java.util.Map;

/** What the staff types about saved searches; any part may be missing or wrong. */
public final class SavedForms {

    private SavedForms() {}

    /**
     * A list is kept by name.
     *
     * @param filter by the names that an address has: codes, days and accounts
     * @param tells true where the list is to say what is new in it
     * @param mails true where a mail is to say that something is; the list then says so too
     */
    public record Saving(String name, Map<String, String> filter, String tells, String mails) {}
}
