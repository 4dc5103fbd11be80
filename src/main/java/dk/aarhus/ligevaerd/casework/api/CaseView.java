package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Assessment;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Classification;
import dk.aarhus.ligevaerd.casework.Decision;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.HearingExemption;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.OverrideGround;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.Review;
import dk.aarhus.ligevaerd.casework.StageRecord;
import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.casework.TrackSign;
import dk.aarhus.ligevaerd.casework.Triage;
import dk.aarhus.ligevaerd.casework.words.BallHolder;
import dk.aarhus.ligevaerd.casework.words.Seat;
import dk.aarhus.ligevaerd.intake.Channel;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.Proof;
import dk.aarhus.ligevaerd.law.QuestionId;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.Topic;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.Verdict;
import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case as a program reads it. The classes and grounds are the concluded ones where there is a
 * decision, else the assessed.
 */
record CaseView(
        Reference reference,
        CaseStatus status,
        Regime regime,
        Phase phase,
        DepartmentCode department,
        Urgency urgency,
        LocalDate received,
        LocalDate acknowledgeBy,
        LocalDate feedbackBy,
        LocalDate due,
        Track track,
        TrackSign trackProposedFor,
        NextAct next,
        List<SetAside> setAside,
        int version,
        Forms form,
        Set<PolicyClass> policyClasses,
        Set<Ground> grounds,
        Outcome outcome,
        Staff staff,
        Reported report,
        Triage triage,
        boolean noConflictDeclared,
        boolean onlyRegister,
        OverrideGround overrideGround,
        Map<RecordKind, StageRecord> records,
        HearingExemption hearing,
        List<Assessed> assessments,
        List<Reviewed> reviews,
        List<Called> formHistory,
        Decision decision,
        List<Way> transitions,
        List<MailboxMessage> messages,
        List<Event> timeline)
        implements CaseExchange.Versioned {

    /**
     * The three classifications, each kept: as reported, as assessed at triage, as concluded by the
     * decision.
     */
    record Forms(Form reported, Set<Form> assessed, Set<Form> concluded) {}

    record Staff(String handler, String reviewer, String decisionMaker) {}

    /** The report's own words and codes. */
    record Reported(
            Channel channel,
            ReporterCapacity capacity,
            IdentityMode identity,
            Set<Ground> grounds,
            Set<Topic> topics,
            String workplace,
            String from,
            String to,
            boolean ongoing,
            String account,
            String language,
            Set<Wish> wishes,
            boolean contactGiven,
            List<String> mustNotSee,
            boolean immediateDanger) {

        static Reported of(Report report) {
            return new Reported(
                    report.channel(),
                    report.capacity().orElse(null),
                    report.identity(),
                    report.grounds(),
                    report.topics(),
                    report.workplace().orElse(null),
                    report.happenedFrom().map(Object::toString).orElse(null),
                    report.happenedTo().map(Object::toString).orElse(null),
                    report.ongoing(),
                    report.account(),
                    report.language(),
                    report.wishes(),
                    report.hasContact(),
                    report.mustNotSee(),
                    report.immediateDanger());
        }
    }

    /** A legal test, the rule's proposal and the handler's finding. */
    record Assessed(
            LegalTest test,
            Map<QuestionId, Answer> answers,
            Map<QuestionId, List<String>> evidence,
            Proof proof,
            Verdict proposal,
            Set<QuestionId> unanswered,
            Outcome finding,
            String reasons,
            String departure) {

        static Assessed of(Assessment assessment) {
            var proposal = assessment.proposal();
            return new Assessed(
                    assessment.test(),
                    assessment.answers().entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, e -> e.getValue().answer())),
                    assessment.answers().entrySet().stream()
                            .filter(e -> !e.getValue().cited().isEmpty())
                            .collect(
                                    Collectors.toMap(Map.Entry::getKey, e -> e.getValue().cited())),
                    assessment.proof(),
                    proposal.verdict(),
                    proposal.unanswered(),
                    assessment.finding().orElse(null),
                    assessment.reasons().orElse(null),
                    assessment.departure().orElse(null));
        }
    }

    /**
     * What is to happen next.
     *
     * @param to the stage it leads to; null where there is a choice, or nobody is to move it
     * @param until the last day; of a closed case the day until which it is kept
     * @param missing what must be done first
     */
    record NextAct(CaseStatus to, List<Ball> ball, LocalDate until, List<MissingView> missing) {

        static NextAct of(OpenCase open, RequestLanguage language) {
            var next = open.next();
            return new NextAct(
                    next.to().orElse(null),
                    BallHolder.of(next, open.file()).stream()
                            .map(who -> new Ball(who.seat(), who.account().orElse(null)))
                            .toList(),
                    next.until().orElse(null),
                    MissingView.of(next.waitsFor(), open.file().reference(), language));
        }
    }

    /** Who is to act: a function, and the account where one was appointed. */
    record Ball(Seat function, String account) {}

    /** A condition of practice that the case went on without, and why. */
    record SetAside(Guard guard, LocalDate day, String actor, String reason) {

        static List<SetAside> of(CaseFile file) {
            return file.timeline().stream()
                    .filter(event -> event.act() == Act.SET_ASIDE)
                    .map(
                            event ->
                                    new SetAside(
                                            Guard.valueOf(event.subject()),
                                            event.happenedOn(),
                                            event.actor(),
                                            event.note()))
                    .toList();
        }
    }

    /** What a second pair of eyes said. */
    record Reviewed(boolean agreed, String remark, String by, LocalDate on) {

        static Reviewed of(Review review) {
            return new Reviewed(
                    review.agreed(),
                    review.remark().orElse(null),
                    review.reviewedBy(),
                    review.reviewedOn());
        }
    }

    /** What the case was called, by whom and when. */
    record Called(
            Classification.Occasion occasion,
            Set<Form> forms,
            Set<Ground> grounds,
            Set<PolicyClass> policyClasses,
            String by,
            LocalDate on) {

        static Called of(Classification line) {
            return new Called(
                    line.occasion(),
                    line.forms(),
                    line.grounds(),
                    line.classes(),
                    line.givenBy(),
                    line.givenOn());
        }
    }

    /** A way out of the stage, whether the caller can take it, and what it still waits for. */
    record Way(CaseStatus to, boolean yours, List<Guard> waitsFor) {}

    record Event(LocalDate day, Act act, String subject, String actor, String note) {}

    static CaseView of(OpenCase open, RequestLanguage language) {
        CaseFile file = open.file();
        return new CaseView(
                file.reference(),
                file.status(),
                file.regime(),
                file.phase(),
                file.department().orElse(null),
                file.urgency(),
                file.received(),
                open.report().promised().acknowledgeBy(),
                open.report().promised().feedbackBy(),
                file.due().orElse(null),
                file.trackSign().map(sign -> file.track()).orElse(null),
                file.trackSign().orElse(null),
                NextAct.of(open, language),
                SetAside.of(file),
                file.version(),
                new Forms(
                        file.reportedForm(),
                        file.triage().map(Triage::forms).orElse(Set.of()),
                        file.concluded().map(Decision::forms).orElse(Set.of())),
                file.concluded()
                        .map(Decision::classes)
                        .or(() -> file.triage().map(Triage::classes))
                        .orElse(Set.of()),
                file.concluded()
                        .map(Decision::grounds)
                        .or(() -> file.triage().map(Triage::grounds))
                        .orElse(open.report().grounds()),
                file.outcome().orElse(null),
                new Staff(
                        file.staffing().handler().orElse(null),
                        file.staffing().reviewer().orElse(null),
                        file.staffing().decisionMaker().orElse(null)),
                Reported.of(open.report()),
                file.triage().orElse(null),
                file.noConflictDeclared(),
                file.requests().onlyRegister(),
                file.overrideGround().orElse(null),
                file.records(),
                file.nobodyHeard().orElse(null),
                file.assessments().stream().map(Assessed::of).toList(),
                open.reviews().stream().map(Reviewed::of).toList(),
                open.history().stream().map(Called::of).toList(),
                file.decision().orElse(null),
                open.ways().stream()
                        .map(way -> new Way(way.to(), way.yours(), way.waitsFor()))
                        .toList(),
                open.messages(),
                file.timeline().stream()
                        .map(
                                e ->
                                        new Event(
                                                e.happenedOn(),
                                                e.act(),
                                                e.subject(),
                                                e.actor(),
                                                e.note()))
                        .toList());
    }
}
