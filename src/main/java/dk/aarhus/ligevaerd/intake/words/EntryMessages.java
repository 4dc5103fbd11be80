package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.Channel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What officers read who write in a report for somebody else. */
@MessageBundle("entry")
public interface EntryMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String channel();

    /** By which way a report came, as the case says it. */
    @Message
    String cameBy(Channel channel);

    @Message
    String telephone();

    @Message
    String walkIn();

    @Message
    String letter();

    @Message
    String received();

    @Message
    String receivedHint();

    @Message
    String language();

    @Message
    String languageHint();

    @Message
    String save();

    @Message
    String send();

    @Message
    String kept();

    @Message
    String doneHeading();

    @Message
    String readAloud();

    @Message
    String once();

    @Message
    String replaced();

    @Message
    String another();

    /** What the journal says of a file that was scanned after it came. */
    @Message
    String scannedClean(String number);

    @Message
    String scannedVirus(String number);
}
