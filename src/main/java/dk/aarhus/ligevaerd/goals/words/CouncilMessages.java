package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.goals.CouncilSection;
import dk.aarhus.ligevaerd.goals.CouncilStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report to the City Council. */
@MessageBundle("council")
public interface CouncilMessages {

    @Message
    String section(CouncilSection section);

    @Message
    String status(CouncilStatus status);

    @Message
    String refusal(CouncilDesk.Refusal refusal);

    @Message
    String menu();

    @Message
    String title(String year);

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String publicLead();

    @Message
    String nothingSigned();

    @Message
    String nothingBegun();

    @Message
    String begin();

    @Message
    String beginHow();

    @Message
    String year();

    @Message
    String statusLabel();

    @Message
    String begun(String account, String day);

    @Message
    String signedOn(String day);

    @Message
    String write();

    @Message
    String writeLead();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String makeReady();

    @Message
    String makeReadyHow();

    @Message
    String sign();

    @Message
    String signHow();

    @Message
    String notDone();

    @Message
    String clash();

    @Message
    String needed();

    @Message
    String statement(String department);

    @Message
    String followUp(int number, String words);

    @Message
    String todo(int number);

    @Message
    String todoWords();

    @Message
    String todoOwner();

    @Message
    String todoCost();

    @Message
    String todoDue();

    @Message
    String todoDueHint();

    @Message
    String discard();

    @Message
    String discardHow();

    @Message
    String discardReason();

    @Message
    String discardedBecause(String account, String day, String reason);

    @Message
    String readPublic();

    @Message
    String readClosed();

    @Message
    String pdf();

    @Message
    String csv();

    @Message
    String tablesCsv();

    @Message
    String jsonStat();

    @Message
    String tablesOf(String release);

    @Message
    String closedNote();

    @Message
    String draftNote();

    @Message
    String h1Policy();

    @Message
    String h2Summary();

    @Message
    String h3Volume();

    @Message
    String h4Nature();

    @Message
    String h5Handling();

    @Message
    String h6Protection();

    @Message
    String h7Correction();

    @Message
    String h8Learning();

    @Message
    String h9External();

    @Message
    String h10Statements();

    @Message
    String h11Dialogue();

    @Message
    String h12Goals();

    @Message
    String h13Recommendations();

    @Message
    String hDefinitions();

    @Message
    String hClosed();

    @Message
    String hLog();

    @Message
    String period(String year);

    @Message
    String frozen(String day, String release, int secrets);

    @Message
    String suppression();

    @Message
    String quality();

    @Message
    String synthetic();

    @Message
    String statements();

    @Message
    String nothingWritten();

    @Message
    String noStatement();

    @Message
    String noRecommendations();

    @Message
    String followUps();

    @Message
    String noFollowUps();

    @Message
    String notShown();

    @Message
    String cannotOccur();

    @Message
    String phases();

    @Message
    String phase();

    @Message
    String assessment();

    @Message
    String indicators();

    @Message
    String source();

    @Message
    String sourceLagging(String source, int months);

    @Message
    String goals();

    @Message
    String recommended();

    @Message
    String whatCame();

    @Message
    String logBegun(String day);

    @Message
    String logSigned(String day);

    @Message
    String total();

    @Message
    String number();

    @Message
    String outcomesOf(String period, String what);
}
