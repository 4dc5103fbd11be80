package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of where a case happened. */
@MessageBundle("place")
public interface PlaceMessages {

    @Message
    String lead();

    @Message
    String heading();

    @Message
    String notKnown();

    @Message
    String code();

    @Message
    String say();

    @Message
    String sayLead();

    @Message
    String areaOnly(String area);

    @Message
    String whyHeading();

    @Message
    String why();

    @Message
    String nothingOffered();
}
