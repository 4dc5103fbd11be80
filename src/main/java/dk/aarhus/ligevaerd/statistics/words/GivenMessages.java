package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.statistics.GivenState;
import dk.aarhus.ligevaerd.statistics.Reply;
import dk.aarhus.ligevaerd.statistics.Statement;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever asks for one figure, and where figures given elsewhere are recorded. */
@MessageBundle("given")
public interface GivenMessages {

    // --- asking for one figure ---

    @Message
    String askTitle();

    @Message
    String askLead();

    @Message
    String period();

    @Message
    String department();

    @Message
    String wholeMunicipality();

    @Message
    String subject();

    @Message
    String allComplaints();

    @Message
    String ask();

    @Message
    String answerTitle();

    @Message
    String reply(Reply.ReplyKind kind);

    @Message
    String shown(int figure, String what, String period);

    @Message
    String about(String what, String period);

    @Message
    String seeTable();

    // --- figures given elsewhere ---

    @Message
    String title();

    @Message
    String lead();

    @Message
    String menu();

    @Message
    String chooseTitle();

    @Message
    String noRelease();

    @Message
    String release();

    @Message
    String choose();

    @Message
    String sayTitle();

    @Message
    String wording();

    @Message
    String wordingName(Statement.Wording wording);

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String recipient();

    @Message
    String recipientHint();

    @Message
    String authority();

    @Message
    String authorityHint();

    @Message
    String givenOn();

    @Message
    String givenOnHint();

    @Message
    String check();

    @Message
    String record();

    @Message
    String recordHow();

    @Message
    String checked();

    @Message
    String isPublished(int figure);

    @Message
    String safe();

    @Message
    String contradicts();

    @Message
    String uncovers(int cells);

    @Message
    String cell();

    /** What is left of a count beside one part. */
    @Message
    String restOf(String cell, String part);

    @Message
    String everybodyWouldKnow();

    @Message
    String exactly(long number);

    @Message
    String between(long lowest, long highest);

    @Message
    String atLeast(long lowest);

    @Message
    String instead();

    @Message
    String insteadBetween(String what, long lowest, long highest);

    @Message
    String insteadAtMost(String what, long highest);

    @Message
    String insteadNothing(String what);

    @Message
    String insteadShown(String what, int figure);

    @Message
    String neverOracle();

    @Message
    String recorded();

    @Message
    String listTitle();

    @Message
    String listEmpty();

    @Message
    String whatWasSaid();

    @Message
    String recordedBy();

    @Message
    String gaveAway();

    @Message
    String nothing();

    @Message
    String cells(int cells);

    @Message
    String didNotAgree();

    @Message
    String said(String what, String period, String wording, int number);

    /** The act, as the journal shows it. */
    @Message
    String journalGiven();

    @Message
    String journalConfirmed();

    // --- two officers ---

    @Message
    String stateTitle();

    @Message
    String state(GivenState state);

    @Message
    String confirm();

    @Message
    String confirmOf(String said);

    @Message
    String correct();

    @Message
    String correctOf(String said);

    @Message
    String correcting(String said);

    @Message
    String correctingHow();

    @Message
    String corrects(String said);
}
