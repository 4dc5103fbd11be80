package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.casework.TrackSign;
import dk.aarhus.ligevaerd.casework.Weight;
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
    String departed();

    @Message
    String setAside();

    @Message
    String setAsideHint();

    @Message
    String setAsideReason();

    @Message
    String setAsideLine(String guard);

    @Message
    String wereSetAside();

    @Message
    String lookedAt();

    @Message
    String keptUntil();
}
