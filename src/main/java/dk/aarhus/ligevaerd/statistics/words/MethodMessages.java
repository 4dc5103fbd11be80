package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.statistics.ReleaseMethod;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for how figures are made: left out, rounded, or with noise. */
@MessageBundle("method")
public interface MethodMessages {

    @Message
    String name(ReleaseMethod method);

    @Message
    String how(ReleaseMethod method);

    @Message
    String expert();

    @Message
    String expertLead();

    @Message
    String expertFixed();

    @Message
    String choose();

    @Message
    String madeBy();

    @Message
    String labelTitle();

    @Message
    String rounded(int below);

    @Message
    String noisy(int most);

    @Message
    String legend(int reach);

    @Message
    String about(int figure, String period);

    @Message
    String notCompared();

    @Message
    String between(String what, int figure, int lowest, int highest);

    @Message
    String notProved();

    @Message
    String nothingWithheld();

    @Message
    String rest(String whole, String part);

    @Message
    String growth(String from, String to);

    @Message
    String soFar();

    @Message
    String signNear();

    @Message
    String sheetTitle();

    @Message
    String sheet();

    @Message
    String sheetRounding();

    @Message
    String sheetNoise();
}
