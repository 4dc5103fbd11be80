package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.law.CaseStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public half says. */
@MessageBundle("intake")
public interface IntakeMessages {

    /** Where the case stands, as the reporter is told. */
    @Message
    String mailboxStatus(CaseStatus status);
}
