package dk.aarhus.ligevaerd.access.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the staff directory. */
@MessageBundle("directory")
public interface DirectoryMessages {

    @Message
    String field(DirectoryField field);

    @Message
    String directory();

    @Message
    String lead();

    @Message
    String nobody();

    @Message
    String add();

    @Message
    String addSomebody();

    @Message
    String change();

    @Message
    String changeOf(String account);

    @Message
    String changing(String account);

    @Message
    String save();

    @Message
    String back();

    @Message
    String none();

    @Message
    String absent();

    @Message
    String openEnd();

    @Message
    String accountHint();

    @Message
    String nameHint();

    @Message
    String functionHint();

    @Message
    String departmentHint();

    @Message
    String absenceHint();

    @Message
    String substituteHint();

    @Message
    String validToHint();

    @Message
    String successorHint();

    @Message
    String mailHint();

    @Message
    String newPeriod();

    @Message
    String stale();
}
