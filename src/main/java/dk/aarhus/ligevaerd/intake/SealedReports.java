package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.vault.SealedRows;
import java.util.List;

/**
 * Where lies what reporters and the desk wrote to each other, for a look through many cases.
 * Contact and the people who must not see a report are not among it: nobody searches for persons.
 */
public final class SealedReports {

    private static final SealedRows ACCOUNTS =
            SealedRows.ofTable("report", "reference", "id", List.of("account", "workplace"));
    private static final SealedRows MESSAGES =
            new SealedRows(
                    "report r join mailbox_message m on m.report = r.id",
                    "r.reference",
                    "m.data_key",
                    "m.id",
                    List.of(
                            new SealedRows.Column("'mailbox_message.words'", "m.words"),
                            new SealedRows.Column(
                                    "'mailbox_message.translation'", "m.translation")),
                    "",
                    "m.report, m.place");

    private SealedReports() {}

    /** The rows of reports, the owner of each being the reference. */
    public static List<SealedRows> rows() {
        return List.of(ACCOUNTS, MESSAGES);
    }
}
