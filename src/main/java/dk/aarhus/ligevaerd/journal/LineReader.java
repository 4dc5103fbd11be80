package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.vault.DataKeyId;
import dk.aarhus.ligevaerd.vault.Vault;
import dk.aarhus.ligevaerd.vault.VaultRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds entries for those who may read them. It asks nobody for a right. */
@ApplicationScoped
class LineReader {

    private static final String SELECT =
            "select " + Entries.COLUMNS + " from journal_entry e where ";
    private static final String OF_SUBJECT = "e.kind = ? and e.subject = ?";
    private static final String AFTER =
            " and (e.on_day, e.place) < (select c.on_day, c.place from journal_entry c where c.id = ?"
                    + " and c.kind = ? and c.subject = ?)";
    private static final String NEWEST_FIRST = " order by e.on_day desc, e.place desc limit ?";
    private static final String NEWEST_OF_ACTION = "e.action = ? order by e.place desc limit ?";
    private static final String NEWEST_REASONS =
            "e.reason_key is not null order by e.place desc limit ?";

    private static final int MOST_OPENINGS = 200;

    /** Fills the question marks of a query. */
    private interface Values {
        void into(PreparedStatement ask) throws SQLException;
    }

    private final JournalBase base;
    private final Vault vault;

    LineReader(JournalBase base, Vault vault) {
        this.base = base;
        this.vault = vault;
    }

    /** All about one thing; one more than asked for where there are more. */
    List<Entry> of(Subject subject, Optional<UUID> after, int most) {
        var query = SELECT + OF_SUBJECT + (after.isPresent() ? AFTER : "") + NEWEST_FIRST;
        return find(
                query,
                ask -> {
                    int at = 1;
                    ask.setString(at++, subject.kind().name());
                    ask.setString(at++, subject.name());
                    if (after.isPresent()) {
                        ask.setObject(at++, after.get());
                        ask.setString(at++, subject.kind().name());
                        ask.setString(at++, subject.name());
                    }
                    ask.setInt(at, most);
                });
    }

    /** All times that an identity was opened, the newest first. */
    List<Entry> openings(Subject subject) {
        return find(
                SELECT + OF_SUBJECT + " and e.part = ?" + NEWEST_FIRST,
                ask -> {
                    ask.setString(1, subject.kind().name());
                    ask.setString(2, subject.name());
                    ask.setString(3, Part.IDENTITY);
                    ask.setInt(4, MOST_OPENINGS);
                });
    }

    /** All times that a file, or a package of them, was taken out, the newest first. */
    List<Entry> takings(Subject subject) {
        return find(
                SELECT
                        + OF_SUBJECT
                        + " and (e.part like ? or e.part like ? or e.part like ?)"
                        + NEWEST_FIRST,
                ask -> {
                    ask.setString(1, subject.kind().name());
                    ask.setString(2, subject.name());
                    ask.setString(3, Part.FILE + "/%");
                    ask.setString(4, Part.ORIGINAL_FILE + "/%");
                    ask.setString(5, Part.PACKAGE + "/%");
                    ask.setInt(6, MOST_OPENINGS);
                });
    }

    List<Entry> newest(Action action, int most) {
        return find(
                SELECT + NEWEST_OF_ACTION,
                ask -> {
                    ask.setString(1, action.name());
                    ask.setInt(2, most);
                });
    }

    List<Entry> newestWithReason(int most) {
        return find(SELECT + NEWEST_REASONS, ask -> ask.setInt(1, most));
    }

    /** What waits until its day is over, as far as an auditor is shown it: refusals. */
    List<Entry> waitingRefusals(int most) {
        return find(
                "select "
                        + Entries.WAITING_COLUMNS
                        + " from journal_waiting e where e.action = 'REFUSED' order by e.on_day desc,"
                        + " e.id limit ?",
                ask -> ask.setInt(1, most));
    }

    /** The keys of all reasons that were given about one thing. */
    List<DataKeyId> reasonKeys(Subject subject) {
        return find(
                        SELECT + OF_SUBJECT + " and e.reason_key is not null",
                        ask -> {
                            ask.setString(1, subject.kind().name());
                            ask.setString(2, subject.name());
                        })
                .stream()
                .map(entry -> new DataKeyId(entry.reasonKey()))
                .toList();
    }

    /** The reason in words; empty where none was given, or its key was destroyed. */
    Optional<String> reason(Entry entry) {
        if (entry.reasonKey() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    vault.open(
                            new DataKeyId(entry.reasonKey()),
                            Journal.reasonOf(entry.id()),
                            entry.reason()));
        } catch (VaultRefusal erased) {
            return Optional.empty();
        }
    }

    private List<Entry> find(String query, Values values) {
        return base.run(
                connection -> {
                    var found = new ArrayList<Entry>();
                    try (var ask = connection.prepareStatement(query)) {
                        values.into(ask);
                        try (var rows = ask.executeQuery()) {
                            while (rows.next()) {
                                found.add(Entries.read(rows, 1));
                            }
                        }
                    }
                    return found;
                });
    }
}
