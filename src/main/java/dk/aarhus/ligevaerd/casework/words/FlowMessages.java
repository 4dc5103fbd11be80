package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.Classification;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.casework.TrackSign;
import dk.aarhus.ligevaerd.casework.Weight;
import dk.aarhus.ligevaerd.law.Burden;
import dk.aarhus.ligevaerd.law.Proof;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of tracks, of conditions and of setting them aside. */
@MessageBundle("flow")
public interface FlowMessages {

    @Message
    String track(Track track);

    /** What a case of the track goes through. */
    @Message
    String trackCourse(Track track);

    /** Why a track is proposed. */
    @Message
    String trackSign(TrackSign sign);

    @Message
    String weight(Weight weight);

    /** The paragraph of law, or the practice, that a condition comes from. */
    @Message
    String source(Guard guard);

    @Message
    String trackField();

    @Message
    String trackHint();

    @Message
    String asProposed();

    @Message
    String trackReason();

    @Message
    String trackReasonHint();

    @Message
    String proposed(String track, String sign);

    @Message
    String setAside();

    @Message
    String setAsideHint();

    @Message
    String setAsideReason();

    @Message
    String wereSetAside();

    @Message
    String burden(Burden burden);

    @Message
    String shownPresumption(Proof.Shown shown);

    @Message
    String shownRebuttal(Proof.Shown shown);

    @Message
    String evidence();

    /** Leads to the form with the answers of the treatment before the case was opened again. */
    @Message
    String startFromFormer();

    @Message
    String fromFormer();

    @Message
    String evidenceHint();

    @Message
    String departure();

    @Message
    String departureHint();

    @Message
    String agreed();

    @Message
    String sentBack();

    @Message
    String reviewLead();

    @Message
    String agree();

    @Message
    String sendBack();

    @Message
    String remark();

    @Message
    String remarkHint();

    @Message
    String saveReview();

    @Message
    String noReview();

    @Message
    String formHistory();

    @Message
    String occasion(Classification.Occasion occasion);

    @Message
    String keptUntil();

    @Message
    String clashHeading();

    @Message
    String clashLead();

    @Message
    String clashMine();

    @Message
    String clashTheirs();

    @Message
    String clashEmpty();

    @Message
    String keepMine();

    @Message
    String takeTheirs();

    @Message
    String saveChoice();

    @Message
    String leaveAsItIs();
}
