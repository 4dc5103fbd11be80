package dk.aarhus.ligevaerd.statistics.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of taking over facts of earlier years. */
@MessageBundle("factimport")
public interface FactImportMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String columns();

    @Message
    String nobody();

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
    String right(int rows);

    @Message
    String done(int rows);

    @Message
    String before();
}
