package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.OverrideGround;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk writes to reporters of its own accord, in the language of their report. */
@MessageBundle("letters")
public interface LetterMessages {

    /** When a person has taken the report up. */
    @Message
    String acknowledgement(String reference, String feedbackBy);

    /** When the matter was sent on. */
    @Message
    String forwarded();

    /** When the case ends without an investigation. */
    @Message
    String closedAtTriage();

    /**
     * When a case is opened though the reporter wanted the report to be counted only.
     *
     * @param ground in words, as {@link #overrideGround} says it
     */
    @Message
    String overridden(String ground);

    /** To whoever wishes only later that the report is counted, when it is a case already. */
    @Message
    String onlyRegisterTooLate();

    @Message
    String overrideGround(OverrideGround ground);
}
