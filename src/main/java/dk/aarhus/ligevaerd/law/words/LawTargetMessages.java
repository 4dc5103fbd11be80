package dk.aarhus.ligevaerd.law.words;

import dk.aarhus.ligevaerd.law.CountedFrom;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The service targets as staff read them; in a template {@code {lawtargets:serviceTarget(target)}}.
 */
@MessageBundle("lawtargets")
public interface LawTargetMessages {

    @Message
    String serviceTarget(ServiceTarget target);

    @Message
    String countedFrom(CountedFrom event);
}
