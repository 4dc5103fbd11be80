package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.investigation.Verdict;
import dk.aarhus.ligevaerd.casework.packaging.ItemKind;
import dk.aarhus.ligevaerd.casework.packaging.OmissionGround;
import dk.aarhus.ligevaerd.casework.packaging.PackagePurpose;
import dk.aarhus.ligevaerd.casework.packaging.PackageState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff reads about packages, and what stands in them. */
@MessageBundle("packages")
public interface PackageMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String number(int number);

    @Message
    String beginHeading();

    @Message
    String purposeLabel();

    @Message
    String purpose(PackagePurpose purpose);

    @Message
    String basisOf(PackagePurpose purpose);

    @Message
    String kind(ItemKind kind);

    @Message
    String ground(OmissionGround ground);

    @Message
    String state(PackageState state);

    @Message
    String languageLabel();

    @Message
    String danish();

    @Message
    String english();

    @Message
    String recipientLabel();

    @Message
    String recipientHint();

    @Message
    String basisLabel();

    @Message
    String basisHint();

    @Message
    String begin();

    @Message
    String itemsHeading();

    @Message
    String pagesOf(int count);

    @Message
    String recording();

    @Message
    String notShown();

    @Message
    String marksOf(int count);

    @Message
    String omittedMark();

    @Message
    String addHeading();

    @Message
    String items();

    @Message
    String add();

    @Message
    String hideHeading();

    @Message
    String hideLead();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String groundLabel();

    @Message
    String why();

    @Message
    String whyHint();

    @Message
    String hide();

    @Message
    String hiddenWords();

    @Message
    String omitHeading();

    @Message
    String omit();

    @Message
    String takeBackIn();

    @Message
    String freezeHeading();

    @Message
    String freezeLead();

    @Message
    String freeze();

    @Message
    String approveHeading();

    @Message
    String approveLead();

    @Message
    String approve();

    @Message
    String leaveHeading();

    @Message
    String how();

    @Message
    String howHint();

    @Message
    String leave();

    @Message
    String downloadPdf();

    @Message
    String downloadZip();

    @Message
    String drop();

    @Message
    String logHeading();

    @Message
    String previewHeading();

    @Message
    String preview(int page);

    @Message
    String previewOpen();

    @Message
    String itemHeading(String title, int page, int pages);

    @Message
    String picture();

    @Message
    String marksHeading();

    @Message
    String noMarks();

    @Message
    String markLine(int x, int y, int width, int height);

    @Message
    String unmark(int number);

    @Message
    String markHeading();

    @Message
    String markLead();

    @Message
    String x();

    @Message
    String y();

    @Message
    String width();

    @Message
    String height();

    @Message
    String mark();

    @Message
    String pageLabel();

    @Message
    String backToPackage();

    @Message
    String backToPackages();

    @Message
    String leaksHeading();

    @Message
    String leakItem(String title, int page);

    @Message
    String leakContents();

    @Message
    String hindered(String reason);

    @Message
    String stale();

    @Message
    String wrongState();

    @Message
    String notYours();

    @Message
    String gone(String files);

    @Message
    String barred();

    @Message
    String done();

    @Message
    String sheetHash();

    @Message
    String zipHash();

    @Message
    String file(int number);

    @Message
    String partyEntry(String number);

    @Message
    String contactKept();

    @Message
    String inTranslation(String language);

    @Message
    String interview(String number);

    @Message
    String caseNumber();

    @Message
    String recipient();

    @Message
    String basis();

    @Message
    String contents();

    @Message
    String linePage(String title, int from);

    @Message
    String linePages(String title, int from, int to);

    @Message
    String lineOmitted(String title, String reason);

    @Message
    String lineFile(String title, String hash);

    @Message
    String blackedOut();

    @Message
    String blackedOutLead();

    @Message
    String lineMark(String title, int page, String reason);

    @Message
    String pagePicture(int page);

    @Message
    String takenOut(int count);

    @Message
    String nothing();

    @Message
    String received();

    @Message
    String issue(int number);

    @Message
    String fact(int number);

    @Message
    String happened();

    @Message
    String source();

    @Message
    String disputed();

    @Message
    String undisputed();

    @Message
    String evidence();

    @Message
    String verdict(Verdict verdict);

    @Message
    String restsOn();

    @Message
    String notHeard();

    @Message
    String heard();

    @Message
    String hearingText(int number);

    @Message
    String sentOn();

    @Message
    String answerBy();

    @Message
    String answeredOn();

    @Message
    String answer();

    @Message
    String objections();

    @Message
    String heldOn();

    @Message
    String decidedOn();

    @Message
    String toReporter();

    @Message
    String outcome();

    @Message
    String exhibit(int number);

    @Message
    String exhibitGone();

    @Message
    String reportPhase();

    @Message
    String reportWhere();

    @Message
    String reportForm();

    @Message
    String reportGrounds();

    @Message
    String reportWho();

    @Message
    String oneMessage();

    @Message
    String messageIn(String language);

    @Message
    String obtained();

    @Message
    String place();

    @Message
    String atPage(int page);

    @Message
    String atSecond(String clock);

    @Message
    String lookedAt(String number);

    @Message
    String tookOut(String number);

    @Message
    String leafed(String number, String page);
}
