package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff reads where a file is looked at without taking it out. */
@MessageBundle("look")
public interface LookMessages {

    @Message
    String heading(int number);

    @Message
    String lead();

    @Message
    String look();

    @Message
    String back();

    @Message
    String takeOut();

    @Message
    String pageOf(int page, int pages);

    @Message
    String previous();

    @Message
    String next();

    @Message
    String pages();

    @Message
    String picture(int page, int number);

    @Message
    String wordsHeading();

    @Message
    String noWords();

    @Message
    String words();

    @Message
    String sound(int number);

    @Message
    String film(int number);

    @Message
    String playsNot();

    @Message
    String attachments();

    @Message
    String attachment(String name, String type, long size);

    @Message
    String noName();

    @Message
    String more(int count);

    @Message
    String hindrance(Hindrance hindrance);

    @Message
    String citeHeading();

    @Message
    String citeLead();

    @Message
    String citePage(int page);

    @Message
    String what();

    @Message
    String source();

    @Message
    String second();

    @Message
    String secondHint();

    @Message
    String cite();

    @Message
    String cited();

    @Message
    String stale();

    @Message
    String wrongStage();

    @Message
    String notYours();

    @Message
    String reporter();

    @Message
    String lookedAt(String number);

    @Message
    String lookedAtPage(String number, String page);
}
