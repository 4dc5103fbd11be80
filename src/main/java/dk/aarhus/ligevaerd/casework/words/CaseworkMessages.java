package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.law.CaseStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says. */
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

    /** The name of a page of a case. */
    @Message
    String tab(CaseTab tab);

    @Message
    String recordKind(RecordKind kind);
}
