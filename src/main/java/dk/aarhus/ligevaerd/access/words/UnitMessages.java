package dk.aarhus.ligevaerd.access.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register of units. */
@MessageBundle("units")
public interface UnitMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String empty();

    @Message
    String count(int areas, int workplaces);

    @Message
    String noAreas();

    @Message
    String noWorkplaces();

    @Message
    String workplacesOf(String area);

    @Message
    String code();

    @Message
    String name();

    @Message
    String since();

    @Message
    String until();

    @Message
    String take();

    @Message
    String columns();

    @Message
    String endings();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String look();

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
    String unchanged(int rows);

    @Message
    String none();
}
