package dk.aarhus.ligevaerd.goals.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of breaks of series. */
@MessageBundle("breaks")
public interface BreakMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String menu();

    @Message
    String none();

    @Message
    String write();

    @Message
    String subject();

    @Message
    String from();

    @Message
    String fromHint();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String written();

    @Message
    String save();

    @Message
    String takeBack();

    @Message
    String takeBackOf(String name, String from);

    @Message
    String marked(String from, String reason);
}
