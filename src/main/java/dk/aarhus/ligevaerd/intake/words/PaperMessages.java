package dk.aarhus.ligevaerd.intake.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form on paper says beyond the questions of the form itself. */
@MessageBundle("paper")
public interface PaperMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String print();

    @Message
    String must();

    @Message
    String forOthers();

    @Message
    String code();

    @Message
    String sendTo();

    @Message
    String noAddress();

    @Message
    String envelope();
}
