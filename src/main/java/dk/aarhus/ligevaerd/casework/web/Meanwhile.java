package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Timeline;
import dk.aarhus.ligevaerd.casework.words.ActWords;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was done to a case while somebody filled in a form of one of its parts. */
@ApplicationScoped
class Meanwhile {

    private static final int MOST_CHANGES = 10;

    private final Timeline timeline;
    private final ActWords acts;
    private final RequestLanguage language;

    Meanwhile(Timeline timeline, ActWords acts, RequestLanguage language) {
        this.timeline = timeline;
        this.acts = acts;
        this.language = language;
    }

    /** The newest first. */
    List<TimelineLine> since(SeenCase seen, Caller caller) {
        var done = timeline.since(seen, caller);
        var shown = Math.min(MOST_CHANGES, done.size());
        return TimelineLine.of(done.subList(done.size() - shown, done.size()), acts, language);
    }

    /**
     * Both versions of a form beside each other.
     *
     * @param version the newest
     * @param back the page that the form stands on
     */
    ClashPage page(
            SeenCase seen, int version, Caller caller, String heading, String back, Clash clash) {
        return new ClashPage(seen.reference(), version, heading, back, clash, since(seen, caller));
    }
}
