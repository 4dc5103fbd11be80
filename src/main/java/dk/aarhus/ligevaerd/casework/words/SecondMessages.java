package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.investigation.Refiling;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what can still be taken back, and for what was filed wrong. */
@MessageBundle("second")
public interface SecondMessages {

    @Message
    String leaves(String time);

    @Message
    String stuck(int attempts);

    @Message
    String unreadable();

    @Message
    String undoLead(String stage);

    @Message
    String waits();

    @Message
    String takeBack();

    @Message
    String undoHeading();

    @Message
    String undoReason();

    @Message
    String undoButton();

    @Message
    String misfiledHeading();

    @Message
    String misfiledLead();

    @Message
    String noneMisfiled();

    @Message
    String say();

    @Message
    String sayLead();

    @Message
    String breachBox();

    @Message
    String waitsForSecond();

    @Message
    String takenOut();

    @Message
    String turnedDown();

    @Message
    String breachMark();

    @Message
    String saidLabel();

    @Message
    String settledLabel();

    @Message
    String confirm();

    @Message
    String confirmLead();

    @Message
    String drop();

    @Message
    String noteGone();

    @Message
    String messageGone();

    @Message
    String answerGone();

    @Message
    String kind(Misfiled.Kind kind);

    @Message
    String came(String what);

    @Message
    String cameBy(String what, String account);

    @Message
    String moved();

    @Message
    String movedLabel();

    @Message
    String movedTo(String day, String reference);

    @Message
    String move();

    @Message
    String moveLead();

    @Message
    String filedAs(Refiling.FiledAs as);
}
