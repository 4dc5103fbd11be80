package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.clocks.ExtensionReason;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What reporters are told of time, in the language of their report. */
@MessageBundle("clockletters")
public interface ClockLetterMessages {

    /** Why it takes longer, as a part of a sentence. */
    @Message
    String reason(ExtensionReason reason);

    /** That it takes longer, where the promised day is still to come. */
    @Message
    String extendedWithPromise(String why, String until, String promised);

    @Message
    String extended(String why, String until);

    /**
     * How the case stands.
     *
     * @param stage a sentence about the stage
     * @param again by when the next one comes
     */
    @Message
    String statusNote(String stage, String again);
}
