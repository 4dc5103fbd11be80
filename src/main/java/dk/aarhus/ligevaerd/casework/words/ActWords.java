package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.OverrideGround;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.casework.after.Milestone;
import dk.aarhus.ligevaerd.casework.clocks.FinalDayKind;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.letters.LetterKind;
import dk.aarhus.ligevaerd.casework.party.ReleaseKind;
import dk.aarhus.ligevaerd.intake.FollowUp;
import dk.aarhus.ligevaerd.journal.Vocabulary;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.RemedyType;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.law.words.LawRouteMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The words for acts on a case, in its timeline and in the journal. */
@ApplicationScoped
public class ActWords implements Vocabulary {

    private final RequestLanguage language;

    ActWords(RequestLanguage language) {
        this.language = language;
    }

    /** The act, with what it was about where that says more. */
    public String of(Act act, String subject) {
        var own = language.words(CaseworkMessages.class);
        var about = about(act, subject, own);
        return about.isEmpty() ? own.act(act) : own.act(act) + ": " + about;
    }

    @Override
    public Optional<String> say(String code) {
        var parts = code.split("/", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(of(Act.valueOf(parts[0]), parts[1]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private String about(Act act, String subject, CaseworkMessages own) {
        var desk = language.words(DeskMessages.class);
        var law = language.words(LawMessages.class);
        return switch (act) {
            case MOVED, MOVED_BACK -> own.status(CaseStatus.valueOf(subject));
            case SET_ASIDE -> own.guard(Guard.valueOf(subject));
            case TRACK_CHOSEN ->
                    language.words(FlowMessages.class)
                            .track(Track.valueOf(subject.split("/", 2)[0]));
            case TRIAGED, URGENCY_CHANGED -> law.urgency(Urgency.valueOf(subject));
            case DEPARTMENT_CHANGED -> subject;
            case RECORDED -> own.recordKind(RecordKind.valueOf(subject));
            case OVERRIDDEN ->
                    language.words(LetterMessages.class)
                            .overrideGround(OverrideGround.valueOf(subject));
            case ASSESSED -> law.legalTest(LegalTest.valueOf(subject));
            case REVIEWED ->
                    subject.equals("AGREED")
                            ? language.words(FlowMessages.class).agreed()
                            : language.words(FlowMessages.class).sentBack();
            case DRAFTED -> law.outcome(Outcome.valueOf(subject));
            case CONFLICT_DECLARED ->
                    subject.equals("NO_CONFLICT") ? desk.impartial() : desk.notImpartial();
            case EXTENDED -> language.words(ClockMessages.class).term(TermKind.valueOf(subject));
            case FINAL_DAY_RECORDED, FINAL_DAY_SETTLED ->
                    language.words(ClockMessages.class).finalDay(FinalDayKind.valueOf(subject));
            case LEFT_THE_DESK -> language.words(TieMessages.class).queue(Queue.valueOf(subject));
            case REPORTER_FOLLOWED_UP -> desk.followUp(FollowUp.valueOf(subject));
            case LETTER_DRAFTED, LETTER_EDITED, LETTER_APPROVED, LETTER_DROPPED, LETTER_SENT ->
                    language.words(LetterDeskMessages.class).kind(LetterKind.valueOf(subject));
            case REMEDY_ORDERED, REMEDY_DONE, REMEDY_CHECKED, REMEDY_DROPPED, PARTY_DID_REMEDY ->
                    law.remedyType(RemedyType.valueOf(subject));
            case FOLLOW_UP_ANSWERED, FOLLOW_UP_TRIED ->
                    language.words(LetterDeskMessages.class).milestone(Milestone.valueOf(subject));
            case ROUTE_TAKEN, ROUTE_ENDED ->
                    language.words(LawRouteMessages.class)
                            .externalRoute(ExternalRoute.valueOf(subject));
            case MISFILED_SAID,
                    MISFILED_CONFIRMED,
                    MISFILED_DROPPED,
                    MISFILED_MOVED,
                    MISFILED_ARRIVED ->
                    misfiled(subject);
            case RELEASED, RELEASE_WITHDRAWN, PARTY_OPENED, PARTY_TOOK_COPY, PARTY_FILE_CHOSEN ->
                    released(subject);
            case OPENED,
                    TAKEN,
                    STEPPED_BACK,
                    NAMES_MATCHED,
                    STAFFED,
                    HEARD,
                    WROTE_TO_REPORTER,
                    REPORTER_WROTE,
                    REPORTER_WITHDREW,
                    REPORTER_ASKED,
                    REPORTER_WANTS_OTHER,
                    REPORTER_BECAME_KNOWN,
                    LINKED,
                    REVIEW_ASKED,
                    REVIEW_DECIDED,
                    LEARNT,
                    CHECK_ORDERED,
                    CHECK_DONE,
                    CHECK_PROVED,
                    LEARNED_RECORDED,
                    STATUS_TOLD,
                    DUTY_CONFIRMED,
                    CLOSED_TO_PERSONS,
                    HANDED_OVER,
                    GLASS_BROKEN,
                    MESSAGE_WAITS,
                    MESSAGE_TAKEN_BACK,
                    DANISH_SUFFICED,
                    PLACED,
                    PUT_IN_ORDER,
                    COMPLAINT_ANSWERED ->
                    "";
            case TEXT_TRANSLATED, MESSAGE_TRANSLATED, MACHINE_DRAFTED ->
                    subject.equals("0")
                            ? language.words(TranslationMessages.class).theReport()
                            : language.words(TranslationMessages.class).theMessage(subject);
            case PARTY_NAMED,
                    PARTY_CHANGED,
                    PARTY_LEFT,
                    PARTY_INFORMED,
                    INFORMATION_POSTPONED,
                    RISK_WEIGHED,
                    ALLEGED,
                    ALLEGATION_CHANGED,
                    FACT_STATED,
                    FACT_CHANGED,
                    FOUND,
                    HEARING_WRITTEN,
                    HEARING_DROPPED,
                    HEARING_SHOWN,
                    HEARING_EXEMPTED,
                    HEARING_SENT,
                    HEARING_ANSWERED,
                    REPORTER_ANSWERED_HEARING,
                    MEASURE_TAKEN,
                    MEASURE_REVIEWED,
                    MEASURE_ENDED,
                    NOTED,
                    TASK_SET,
                    TASK_CHANGED,
                    TASK_DONE,
                    TASK_REOPENED,
                    PACKAGE_BEGUN,
                    PACKAGE_CHANGED,
                    PACKAGE_FROZEN,
                    PACKAGE_APPROVED,
                    PACKAGE_LEFT,
                    PACKAGE_DROPPED,
                    FILE_ADDED,
                    EXHIBIT_REGISTERED,
                    EXHIBIT_CHANGED,
                    EXHIBIT_HANDED,
                    EXHIBIT_UNALTERED,
                    EXHIBIT_ALTERED,
                    INTERVIEW_PLANNED,
                    INTERVIEW_HELD,
                    INTERVIEW_DROPPED,
                    MINUTES_ANSWERED,
                    DOOR_GIVEN,
                    DOOR_SHUT,
                    DOOR_LOGIN_GIVEN,
                    DOOR_LOGIN_ENDED,
                    TIME_GRANTED,
                    TIME_REFUSED,
                    PARTY_ENTERED,
                    PARTY_ANSWERED_HEARING,
                    PARTY_ANSWERED_MINUTES,
                    PARTY_ASKED_FOR_TIME,
                    PARTY_NAMED_COMPANION,
                    PARTY_SENT_FILE,
                    PARTY_TASK_SET,
                    PARTY_TASK_SETTLED,
                    PARTY_ANSWERED_TASK,
                    PARTY_ASKED_TASK_TIME,
                    TASK_TIME_GRANTED,
                    TASK_TIME_REFUSED,
                    PARTY_CHANGED_CODE,
                    PARTY_CHANGED_NOTICES ->
                    subject;
        };
    }

    /** Such as "note 2", of {@code NOTE-2}; a message on its way has no number yet. */
    private String misfiled(String subject) {
        var parts = subject.split("-", 2);
        var kind = language.words(SecondMessages.class).kind(Misfiled.Kind.valueOf(parts[0]));
        return parts.length == 1 ? kind : kind + " " + parts[1];
    }

    /** Such as "party 2, hearing text 1", of {@code 2.HEARING.1}. */
    private String released(String subject) {
        var own = language.words(DoorMessages.class);
        var parts = subject.split("\\.", 3);
        var kind = ReleaseKind.valueOf(parts[1]);
        return own.toParty(parts[0], own.kind(kind) + (kind.isNumbered() ? " " + parts[2] : ""));
    }
}
