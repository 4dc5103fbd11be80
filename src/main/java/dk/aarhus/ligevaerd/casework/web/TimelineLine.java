package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A line of the timeline in words.
 *
 * @param note a reason, or the text that was replaced
 * @param replaced whether the note is such a text
 */
record TimelineLine(LocalDate day, String what, String actor, String note, boolean replaced) {

    /** The newest first. */
    static List<TimelineLine> of(List<CaseEvent> timeline, RequestLanguage language) {
        var own = language.words(CaseworkMessages.class);
        var desk = language.words(DeskMessages.class);
        var law = language.words(LawMessages.class);
        var lines = new ArrayList<TimelineLine>();
        timeline.forEach(event -> lines.add(line(event, own, desk, law)));
        Collections.reverse(lines);
        return lines;
    }

    private static TimelineLine line(
            CaseEvent event, CaseworkMessages own, DeskMessages desk, LawMessages law) {
        var about = about(event, own, desk, law);
        return new TimelineLine(
                event.happenedOn(),
                about.isEmpty() ? own.act(event.act()) : own.act(event.act()) + ": " + about,
                event.isByReporter() ? desk.theReporter() : event.actor(),
                event.note() == null ? "" : event.note(),
                event.act() == Act.RECORDED);
    }

    private static String about(
            CaseEvent event, CaseworkMessages own, DeskMessages desk, LawMessages law) {
        return switch (event.act()) {
            case MOVED -> own.status(CaseStatus.valueOf(event.subject()));
            case TRIAGED -> law.urgency(Urgency.valueOf(event.subject()));
            case RECORDED -> own.recordKind(RecordKind.valueOf(event.subject()));
            case ASSESSED -> law.legalTest(LegalTest.valueOf(event.subject()));
            case DRAFTED -> law.outcome(Outcome.valueOf(event.subject()));
            case CONFLICT_DECLARED ->
                    event.subject().equals("NO_CONFLICT") ? desk.impartial() : desk.notImpartial();
            case OPENED, STAFFED, HEARD, WROTE_TO_REPORTER, REPORTER_WROTE -> "";
        };
    }
}
