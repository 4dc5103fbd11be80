package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What helps to fill in the fields of the pages beside a case. A bundle of its own, for a bundle of
 * some three hundred texts makes a class that does not load.
 */
@MessageBundle("sheethints")
public interface SheetHintMessages {

    /** Asked of the fields that have one. */
    @Message
    String hint(SheetLabel label);
}
