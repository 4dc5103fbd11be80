package dk.aarhus.ligevaerd.law.words;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Wish;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What reporters choose from and staff read afterwards; in a template {@code
 * {lawchoices:ground(ground)}}.
 */
@MessageBundle("lawchoices")
public interface LawChoiceMessages {

    @Message
    String ground(Ground ground);

    @Message
    String form(Form form);

    /** What the form means, in plain words and to the person concerned. */
    @Message
    String formHelp(Form form);

    @Message
    String wish(Wish wish);
}
