package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.statistics.OfferedPlan;
import dk.aarhus.ligevaerd.statistics.PlanTried;
import dk.aarhus.ligevaerd.statistics.RefusedPeriods;
import dk.aarhus.ligevaerd.statistics.TrialForm;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of trying plans of tables before the first release. */
@MessageBundle("trial")
public interface TrialMessages {

    @Message
    String title();

    @Message
    String menu();

    @Message
    String lead();

    @Message
    String formTitle();

    @Message
    String basis(TrialForm.Basis basis);

    @Message
    String reports();

    @Message
    String reportsHint();

    @Message
    String begin();

    @Message
    String howLong();

    @Message
    String going();

    @Message
    String far(int done, int steps);

    @Message
    String refresh();

    @Message
    String failed();

    @Message
    String failedWhat();

    @Message
    String foundTitle();

    @Message
    String foundOnSize(int reports);

    @Message
    String foundOnFacts();

    @Message
    String rounded();

    @Message
    String planHead();

    @Message
    String releasesHead();

    @Message
    String refusedHead();

    @Message
    String readableHead();

    /** The share of a table of few figures. */
    @Message
    String roughly(PlanTried.Roughly share);

    @Message
    String tableHead();

    @Message
    String percent(int share);

    @Message
    String plan(OfferedPlan plan);

    @Message
    String tablesOf(String plan);

    @Message
    String advised(String plan);

    @Message
    String advisedWhy();

    @Message
    String chosenTitle();

    @Message
    String chosen(String plan);

    @Message
    String chosenHow();

    @Message
    String fixed();

    @Message
    String choose();

    @Message
    String suppression();

    @Message
    String journalTried();

    @Message
    String journalPlanChosen();

    @Message
    String journalVerified();

    @Message
    String none();

    @Message
    String basisLabel();

    @Message
    String planLabel();

    @Message
    String periods(RefusedPeriods.Kind kind);

    @Message
    String refused(int count, int of, String periods);

    @Message
    String refusedTitle(String plan);

    @Message
    String inTheWay(String axes);

    @Message
    String saferBy(String axes);

    @Message
    String nothingSafer();

    @Message
    String factsAgain();

    @Message
    String factsOnce();
}
