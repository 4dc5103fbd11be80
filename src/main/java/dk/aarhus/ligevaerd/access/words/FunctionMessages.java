package dk.aarhus.ligevaerd.access.words;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people do in the municipality, as reporters and staff read it. */
@MessageBundle("functions")
public interface FunctionMessages {

    /** As in "those who receive the reports". */
    @Message
    String function(StaffFunction function);

    /** The question of the form: who must not open this report? */
    @Message
    String whoOpens();

    /** Why it is asked, and what a tick does. */
    @Message
    String whoOpensHint();

    /** What happens where nobody is left. */
    @Message
    String nobodyLeft();
}
