package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.guidance.GuideAnswer;
import dk.aarhus.ligevaerd.intake.guidance.GuideQuestion;
import dk.aarhus.ligevaerd.intake.guidance.GuideResult;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of "Help me find the word"; in a template {@code {guidance:question(question)}}. */
@MessageBundle("guidance")
public interface GuidanceMessages {

    @Message
    String question(GuideQuestion question);

    /** What the question means, or an example; empty where it speaks for itself. */
    @Message
    String hint(GuideQuestion question);

    @Message
    String answer(GuideAnswer answer);

    @Message
    String result(GuideResult result);

    /** What that means and an example. */
    @Message
    String resultMeans(GuideResult result);

    @Message
    String begin();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String suggestion();

    @Message
    String take();

    @Message
    String leave();

    @Message
    String again();

    @Message
    String danger();

    @Message
    String soFar();

    @Message
    String chosenPath();
}
