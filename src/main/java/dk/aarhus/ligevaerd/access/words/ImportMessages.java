package dk.aarhus.ligevaerd.access.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of taking over the directory from a file. */
@MessageBundle("staffimport")
public interface ImportMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String columns();

    @Message
    String leavers();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String look();

    @Message
    String take();

    @Message
    String wrong();

    @Message
    String would();

    @Message
    String done();

    @Message
    String nothing();

    @Message
    String added();

    @Message
    String changed();

    @Message
    String ended();

    @Message
    String successor(String account);

    @Message
    String unchanged(int rows);

    @Message
    String nobody();
}
