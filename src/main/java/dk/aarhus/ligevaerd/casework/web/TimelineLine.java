package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.words.ActWords;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.casework.words.DoorMessages;
import dk.aarhus.ligevaerd.casework.words.TieMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A line of the timeline in words.
 *
 * @param note a reason, or the text that was replaced
 * @param replaced whether the note is such a text
 */
record TimelineLine(LocalDate day, String what, String actor, String note, boolean replaced) {

    /** Acts whose note is the text that stood there before. */
    private static final Set<Act> REPLACING =
            EnumSet.of(
                    Act.RECORDED,
                    Act.PARTY_CHANGED,
                    Act.ALLEGATION_CHANGED,
                    Act.FACT_CHANGED,
                    Act.FOUND,
                    Act.HEARING_WRITTEN,
                    Act.HEARING_ANSWERED,
                    Act.MEASURE_REVIEWED,
                    Act.TASK_CHANGED,
                    Act.TASK_REOPENED,
                    Act.EXHIBIT_CHANGED,
                    Act.INTERVIEW_HELD,
                    Act.MESSAGE_TAKEN_BACK,
                    Act.PARTY_ANSWERED_HEARING,
                    Act.PARTY_ANSWERED_TASK);

    /** The newest first. */
    static List<TimelineLine> of(
            List<CaseEvent> timeline, ActWords acts, RequestLanguage language) {
        var lines = new ArrayList<TimelineLine>();
        timeline.forEach(event -> lines.add(line(event, acts, language)));
        Collections.reverse(lines);
        return lines;
    }

    private static TimelineLine line(CaseEvent event, ActWords acts, RequestLanguage language) {
        return new TimelineLine(
                event.happenedOn(),
                acts.of(event.act(), event.subject()),
                actor(event.actor(), language),
                event.note() == null ? "" : event.note(),
                REPLACING.contains(event.act()));
    }

    /** Who did it, of what the timeline holds. */
    static String actor(String actor, RequestLanguage language) {
        var party = CaseEvent.partyOf(actor);
        if (party.isPresent()) {
            return language.words(DoorMessages.class).byParty(party.get());
        }
        if (actor.equals(CaseEvent.REPORTER)) {
            return language.words(DeskMessages.class).theReporter();
        }
        return actor.equals(CaseEvent.SERVICE)
                ? language.words(TieMessages.class).theService()
                : actor;
    }
}
