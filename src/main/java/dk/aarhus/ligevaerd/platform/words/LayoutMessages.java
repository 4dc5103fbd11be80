package dk.aarhus.ligevaerd.platform.words;

import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page and of the parts that pages share. */
@MessageBundle("layout")
public interface LayoutMessages {

    /** {@code ltr} or {@code rtl}: the way this language is written. */
    @Message
    String direction();

    /** How a day is written, as a pattern of {@code DateTimeFormatter}. */
    @Message
    String dayPattern();

    /** The authority that answers for the service. */
    @Message
    String authority();

    @Message
    String service();

    @Message
    String postalAddress();

    @Message
    String telephoneLabel();

    /** The number as a telephone dials it. */
    @Message
    String telephone();

    /** The number as a person reads it. */
    @Message
    String telephoneShown();

    @Message
    String skip();

    @Message
    String synthetic();

    /** Said before the language of the page, to those who hear it. */
    @Message
    String languages();

    /** The name of a language in that language itself. */
    @Message
    String languageName(Language language);

    @Message
    String leave();

    /** Where somebody lands who leaves in a hurry: a page that anyone may be looking at. */
    @Message
    String elsewhere();

    @Message
    String elsewhereTitle();

    @Message
    String mainMenu();

    @Message
    String footMenu();

    @Message
    String report();

    @Message
    String mailbox();

    @Message
    String rights();

    @Message
    String rightsLong();

    @Message
    String privacy();

    @Message
    String accessibility();

    @Message
    String figures();

    @Message
    String staffLogin();

    @Message
    String logout();

    /** Beside a refusal: leave this account, for another. */
    @Message
    String otherAccount();

    /** Beside a form that was sent after the session had ended. */
    @Message
    String logInBeside();

    @Message
    String cases();

    /** The menu's name for the staff register. */
    @Message
    String staff();

    @Message
    String journal();

    @Message
    String toFront();

    @Message
    String stuck();

    @Message
    String stuckHow();

    @Message
    String failureNumber(int status, String number);

    @Message
    String danger();

    @Message
    String correct();

    /** Said before the message beside a wrong field, to those who hear the page. */
    @Message
    String wrong();

    @Message
    String step(int current, int total);

    @Message
    String stageDone();

    @Message
    String stageNow();

    @Message
    String stageTodo();

    @Message
    String stageLate();

    @Message
    String taskDone();

    @Message
    String taskOpen();

    /** Said in place of a figure that is not shown. */
    @Message
    String withheld();

    /** The way to what is kept and let go of, for those who may. */
    @Message
    String retention();
}
