package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.related.RelationKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of cases that have to do with each other, for the staff. */
@MessageBundle("related")
public interface RelatedMessages {

    /** How this case has to do with the other. */
    @Message
    String kind(RelationKind kind);

    /** The same as seen from the other. */
    @Message
    String kindThere(RelationKind kind);

    @Message
    String lead();

    @Message
    String heading();

    @Message
    String none();

    @Message
    String suggestedHeading();

    @Message
    String suggestedNone();

    @Message
    String suggestedWhy();

    @Message
    String received();

    @Message
    String link();

    @Message
    String linkLead();

    @Message
    String confirm();

    @Message
    String dismiss();

    @Message
    String dismissLead();

    @Message
    String unlink();

    @Message
    String merge();

    @Message
    String mergeLead();

    @Message
    String separate();

    @Message
    String separateLead();

    @Message
    String howLabel();

    @Message
    String byLabel();

    @Message
    String led();

    @Message
    String leads();

    @Message
    String ledNotice(String reference);

    @Message
    String openLeading();
}
