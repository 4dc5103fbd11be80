package dk.aarhus.ligevaerd.access.words;

import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.access.StaffEntry;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the staff register. */
@MessageBundle("access")
public interface AccessMessages {

    @Message
    String role(Role role);

    /** How an account came in without two persons. */
    @Message
    String without(StaffEntry.Without without);

    @Message
    String done(RegisterDone done);

    @Message
    String staff();

    @Message
    String lead();

    @Message
    String asking();

    @Message
    String noneAsks();

    @Message
    String enrolled();

    @Message
    String noneEnrolled();

    @Message
    String over();

    @Message
    String noneOver();

    @Message
    String account();

    @Message
    String roles();

    @Message
    String since();

    @Message
    String agreedBy();

    @Message
    String enrolledOn();

    @Message
    String endedBy();

    @Message
    String act();

    @Message
    String nobodyYet();

    @Message
    String agree();

    @Message
    String turnDown();

    @Message
    String takeOut();

    @Message
    String agreeTo(String account);

    @Message
    String turnDownOf(String account);

    @Message
    String takeOutOf(String account);

    @Message
    String own();

    @Message
    String waitsForAnother();

    @Message
    String readOnly();

    @Message
    String checkFirst();
}
