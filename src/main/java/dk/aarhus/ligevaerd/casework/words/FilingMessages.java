package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.filing.FiledKind;
import dk.aarhus.ligevaerd.casework.filing.NotFiled;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the records manager reads of documents that wait for the municipality's journal. */
@MessageBundle("filing")
public interface FilingMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String notConnected();

    @Message
    String waiting(long count);

    @Message
    String none();

    @Message
    String ofCase();

    @Message
    String document();

    @Message
    String dated();

    @Message
    String attempts();

    @Message
    String kind(FiledKind kind);

    @Message
    String stayHeading();

    @Message
    String stayLead();

    @Message
    String why();

    @Message
    String notFiled(NotFiled why);
}
