package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.law.CaseStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says, and what it says to reporters of its own accord. */
@MessageBundle("casework")
public interface CaseworkMessages {

    /** The name of a stage, on the desk. */
    @Message
    String status(CaseStatus status);

    /** What a case still waits for, as something that can be done. */
    @Message
    String guard(Guard guard);

    @Message
    String act(Act act);

    @Message
    String recordKind(RecordKind kind);

    /** What the reporter reads when a person has taken the report up. */
    @Message
    String acknowledgement(String reference, String feedbackBy);

    /** What the reporter reads when the matter was sent on. */
    @Message
    String forwarded();

    /** What the reporter reads when the case ends without an investigation. */
    @Message
    String closedAtTriage();
}
