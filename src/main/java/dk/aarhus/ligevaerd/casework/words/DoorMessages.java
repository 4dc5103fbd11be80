package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.party.Offer;
import dk.aarhus.ligevaerd.casework.party.ReleaseKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the doors of parties, for the staff. */
@MessageBundle("doors")
public interface DoorMessages {

    @Message
    String lead();

    @Message
    String nobody();

    @Message
    String kind(ReleaseKind kind);

    /** Who did a line of the timeline. */
    @Message
    String byParty(int party);

    /** What was released, in a line of the timeline. */
    @Message
    String toParty(String party, String what);

    @Message
    String noCode();

    @Message
    String codeGiven();

    @Message
    String opened();

    @Message
    String shut();

    @Message
    String gone();

    @Message
    String givenLabel();

    @Message
    String given(String account, String day);

    @Message
    String openedLabel();

    @Message
    String shutLabel();

    @Message
    String companionLabel();

    @Message
    String filesLabel();

    @Message
    String give();

    @Message
    String giveAgain();

    @Message
    String giveLead();

    @Message
    String giveAgainLead();

    @Message
    String giveButton();

    @Message
    String shutForm();

    @Message
    String shutLead();

    @Message
    String offered();

    @Message
    String release();

    @Message
    String releaseLead();

    @Message
    String checkedBox();

    @Message
    String othersFound(String names);

    @Message
    String reporterFound();

    @Message
    String doubt(Offer.Doubt doubt);

    @Message
    String seenMark(String day);

    @Message
    String unseenMark();

    @Message
    String withdrawnMark(String day);

    @Message
    String releasedLabel();

    @Message
    String whyLabel();

    @Message
    String withdraw();

    @Message
    String withdrawLead();

    @Message
    String codeTitle();

    @Message
    String codeHeading(String party);

    @Message
    String codeText();

    @Message
    String codePrint();

    @Message
    String backToDoors();

    @Message
    String partyWrote();

    /** The same in the list of cases. */
    @Message
    String partyMark();

    @Message
    String lookAtDoors();

    @Message
    String timeAskedLabel();

    @Message
    String timeAsked(String day);

    @Message
    String timeUntilLabel();

    @Message
    String timeWaits();

    @Message
    String timeGrantedLabel();

    @Message
    String timeRefused();

    @Message
    String tellTime();

    @Message
    String tellTimeLead();

    @Message
    String answeredItself(int party);

    @Message
    String loginLabel();

    @Message
    String loginOpenedLabel();

    @Message
    String loginGiven();

    @Message
    String letIn();

    @Message
    String letInLead(String account);

    @Message
    String endLogin();

    @Message
    String endLoginLead();

    @Message
    String askForm();

    @Message
    String askLead();

    @Message
    String askedMark();

    @Message
    String answeredMark(String day);

    @Message
    String settledMark(String day);

    @Message
    String askedHeading(int number);

    @Message
    String dueLabel();

    @Message
    String answerLabel();

    @Message
    String settle();

    @Message
    String settleLead();

    @Message
    String chooseForm();

    @Message
    String chooseLead();

    @Message
    String chooseButton();
}
