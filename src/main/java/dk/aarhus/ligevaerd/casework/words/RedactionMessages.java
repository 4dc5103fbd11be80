package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff reads while it blacks out pages of a package. */
@MessageBundle("redaction")
public interface RedactionMessages {

    @Message
    String show();

    @Message
    String foundHeading();

    @Message
    String foundNone();

    @Message
    String found(int count);

    @Message
    String foundOn(String title, int page);

    @Message
    String places(int count);

    @Message
    String notInPictures();

    @Message
    String pagesHeading();

    @Message
    String markedPage(int page, int places);

    @Message
    String undo(int page);

    @Message
    String freezeTakes();
}
