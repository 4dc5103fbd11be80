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

    @Message
    String change();

    @Message
    String handOver();

    @Message
    String check();

    @Message
    String checkLead();
}
