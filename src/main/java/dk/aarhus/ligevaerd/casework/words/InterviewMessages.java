package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the talks with people of a case, for the staff. */
@MessageBundle("interviews")
public interface InterviewMessages {

    @Message
    String number(int number);

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String nobody();

    @Message
    String none();

    @Message
    String invite();

    @Message
    String invitationBegins();

    @Message
    String interpreterMissing();

    @Message
    String planned();

    @Message
    String dropped();

    @Message
    String awaitsAnswer();

    @Message
    String approved();

    @Message
    String objected();

    @Message
    String writeMinutes();

    @Message
    String minutesLead();

    @Message
    String recordAnswer();

    @Message
    String approvedYes();

    @Message
    String approvedNo();

    @Message
    String drop();
}
