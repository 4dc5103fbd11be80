package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.vault.SealedText;
import dk.aarhus.ligevaerd.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * What reporters and the desk wrote to each other, still sealed, for a look through many cases.
 * Contact and the people who must not see a report are not among it: nobody searches for persons.
 */
@ApplicationScoped
public class SealedReports {

    private static final String ACCOUNTS =
            """
            select reference, data_key, cast(id as varchar), 'report.account', account,
                   'report.workplace', workplace
            from report where reference = any(?)
            """;
    private static final String MESSAGES =
            """
            select r.reference, m.data_key, cast(m.id as varchar), 'mailbox_message.words', m.words
            from report r join mailbox_message m on m.report = r.id
            where r.reference = any(?) order by m.report, m.place
            """;

    private final SealedTexts texts;

    SealedReports(SealedTexts texts) {
        this.texts = texts;
    }

    /** The texts of these reports, the owner of each being the reference. */
    public List<SealedText> of(Collection<String> references) {
        return texts.select(List.of(ACCOUNTS, MESSAGES), references);
    }
}
