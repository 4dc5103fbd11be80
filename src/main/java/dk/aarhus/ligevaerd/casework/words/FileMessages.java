package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.intake.evidence.FileKind.Family;
import dk.aarhus.ligevaerd.intake.evidence.Hidden;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the desk is told of files. The texts stand in {@code messages/files_<language>.properties}.
 */
@MessageBundle("files")
public interface FileMessages {

    @Message
    String heading();

    @Message
    String file(int number);

    @Message
    String nameLabel();

    @Message
    String kindLabel();

    @Message
    String family(Family family);

    @Message
    String sourceLabel();

    @Message
    String source(Source source);

    @Message
    String scanLabel();

    @Message
    String scan(Scan scan);

    @Message
    String virusWarning();

    @Message
    String virusIn(int number);

    @Message
    String notScannedWarning();

    @Message
    String hiddenLabel();

    @Message
    String hidden(Hidden hidden);

    @Message
    String keptWarning();

    @Message
    String download();

    @Message
    String downloadHow();

    @Message
    String whichLegend();

    @Message
    String shown();

    @Message
    String original();

    @Message
    String originalHint();

    @Message
    String took(String number);

    @Message
    String tookOriginal(String number);

    @Message
    String spoken();

    @Message
    String spokenGo();
}
