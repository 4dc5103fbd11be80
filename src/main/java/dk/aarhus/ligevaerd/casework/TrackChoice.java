package dk.aarhus.ligevaerd.casework;

import java.util.Optional;

/**
 * The track that was chosen at triage.
 *
 * @param sign what was proposed, and why
 * @param why one sentence, where another track than the proposed one was chosen
 */
record TrackChoice(Track track, TrackSign sign, Optional<String> why) {

    /** As the timeline keeps it, such as {@code SHORT/NO_FORM}. */
    String code() {
        return track + "/" + sign;
    }
}
