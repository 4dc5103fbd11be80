package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.investigation.Exhibit;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register of evidence, for the staff. */
@MessageBundle("exhibits")
public interface ExhibitMessages {

    @Message
    String step(Exhibit.Step step);

    @Message
    String number(int number);

    @Message
    String issue(int number);

    @Message
    String forIssue(int number);

    @Message
    String againstIssue(int number);

    @Message
    String atPage(int page);

    @Message
    String atSecond(String clock);

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String register();

    /** Of a line whose file was taken out of the case as filed wrong. */
    @Message
    String gone();

    @Message
    String citedLabel();

    @Message
    String cited(int findings, int inFavour, int against, int answers);

    @Message
    String notCited();

    @Message
    String change();

    @Message
    String handOver();

    @Message
    String check();

    @Message
    String checkLead();
}
