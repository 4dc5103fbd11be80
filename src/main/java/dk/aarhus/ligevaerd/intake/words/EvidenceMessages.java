package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.evidence.FileFault;
import dk.aarhus.ligevaerd.intake.evidence.Hidden;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about files. The texts stand in {@code messages/evidence_<language>.properties}. */
@MessageBundle("evidence")
public interface EvidenceMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String limits();

    @Message
    String accepted();

    @Message
    String choose();

    @Message
    String hiddenQuestion();

    @Message
    String hiddenWhy();

    @Message
    String remove();

    @Message
    String removeAnonymous();

    @Message
    String removeNamed();

    @Message
    String keep();

    @Message
    String keepHint();

    @Message
    String send();

    @Message
    String sending();

    @Message
    String stop();

    @Message
    String stopped();

    @Message
    String lost();

    @Message
    String sent();

    @Message
    String listHeading();

    @Message
    String none();

    /** A file without a name of its own. */
    @Message
    String numbered(int number);

    @Message
    String hidden(Hidden hidden);

    @Message
    String takeOut();

    @Message
    String toMailbox();

    @Message
    String onward();

    /** Why a file was not taken. */
    @Message
    String fault(FileFault fault);

    @Message
    String recordHeading();

    @Message
    String recordHint();

    @Message
    String recordStart();

    @Message
    String recordStop();

    @Message
    String recordListen();

    @Message
    String recordDrop();

    @Message
    String recordRunning();

    @Message
    String recordReady();

    @Message
    String recordGone();

    @Message
    String recordRefused();
}
