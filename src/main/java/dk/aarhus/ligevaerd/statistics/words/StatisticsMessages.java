package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.statistics.ClassGroup;
import dk.aarhus.ligevaerd.statistics.ReleaseRefusal;
import dk.aarhus.ligevaerd.statistics.ReleaseStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the figures and the workbench say. */
@MessageBundle("statistics")
public interface StatisticsMessages {

    @Message
    String group(ClassGroup group);

    @Message
    String status(ReleaseStatus status);

    /** Why something was not done with a release, and what can be done instead. */
    @Message
    String refusal(ReleaseRefusal reason);

    @Message
    String allPhases();

    @Message
    String allClasses();

    @Message
    String quarter(int number, String year);

    @Message
    String year(String year);

    // --- the table ---

    @Message
    String tableTitle(String period);

    @Message
    String tableHead(String period);

    @Message
    String period();

    @Message
    String phase();

    @Message
    String policyClass();

    @Message
    String complaints();

    @Message
    String legend();

    /** The legend for files, where there is no symbol. */
    @Message
    String legendInFiles();

    @Message
    String source();

    // --- the public page ---

    @Message
    String title();

    @Message
    String lead();

    @Message
    String choose();

    @Message
    String show();

    @Message
    String publishedOn();

    @Message
    String inShort();

    @Message
    String totalShown(int complaints, String period);

    @Message
    String totalWithheld(String period);

    @Message
    String mostShown(String name, int complaints);

    @Message
    String manyWithheld(int withheld, int cells);

    @Message
    String chartByPhase(String period);

    @Message
    String chartByClass(String period);

    @Message
    String notShownInChart();

    @Message
    String numbersSayTitle();

    @Message
    String sayReports();

    @Message
    String sayRare();

    @Message
    String sayMore();

    @Message
    String sayAssessed();

    @Message
    String sayOnce();

    @Message
    String sayFrozen();

    @Message
    String sayWithheld(int fewest, int most);

    @Message
    String sayProof(int secrets);

    @Message
    String filesTitle();

    @Message
    String fileCsv();

    @Message
    String fileJson();

    @Message
    String fileProtection();

    @Message
    String emptyTitle();

    @Message
    String emptyWhy();

    @Message
    String emptyMeanwhile();

    @Message
    String toReport();

    @Message
    String toRights();

    // --- the workbench ---

    @Message
    String workbench();

    @Message
    String workbenchLead();

    @Message
    String toPublic();

    @Message
    String prepareTitle();

    @Message
    String prepareHow();

    @Message
    String prepareSmall();

    @Message
    String prepareNothing();

    @Message
    String prepare();

    @Message
    String releases();

    @Message
    String noReleases();

    @Message
    String state();

    @Message
    String preparedBy();

    @Message
    String preparedOn();

    @Message
    String withdrawnOn();

    @Message
    String open();

    @Message
    String done();

    @Message
    String notDone();

    // --- one release on the workbench ---

    @Message
    String releaseTitle(String period);

    @Message
    String publish();

    @Message
    String publishHow();

    @Message
    String othersMustPublish();

    @Message
    String othersMustPublishWhy();

    @Message
    String withdraw();

    @Message
    String withdrawPublished();

    @Message
    String withdrawPrepared();

    @Message
    String blockedTitle();

    @Message
    String blockedWhy();

    @Message
    String blockedInstead();

    @Message
    String blockedBy();

    @Message
    String shownOf(int figures, int cells);

    @Message
    String provedSecrets(int secrets);

    @Message
    String whyTitle();

    @Message
    String whyLead();

    @Message
    String whyCell();

    @Message
    String whyRow();

    @Message
    String whyColumn();

    @Message
    String whyPeriods();

    @Message
    String whyPossible();

    @Message
    String range(int lower, int upper);

    @Message
    String back();
}
