package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.casework.Assessment;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Decision;
import dk.aarhus.ligevaerd.casework.HearingExemption;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.StageRecord;
import dk.aarhus.ligevaerd.casework.after.FollowUps;
import dk.aarhus.ligevaerd.casework.after.InternalReview;
import dk.aarhus.ligevaerd.casework.after.Remedies;
import dk.aarhus.ligevaerd.casework.investigation.HearingText;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.words.LetterDeskMessages;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Question;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.law.words.LawRouteMessages;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the records of a case say, for the places that a letter leaves open: the same facts that the
 * tests and the decision rest on, taken over and not written again.
 */
@ApplicationScoped
class LetterFacts {

    // Around what runs from left to right in a text that runs the other way.
    private static final String LTR_ISOLATE = "\u2066";
    private static final String END_OF_ISOLATE = "\u2069";

    private final Reports reports;
    private final Remedies remedies;
    private final Hearings hearings;

    LetterFacts(Reports reports, Remedies remedies, Hearings hearings) {
        this.reports = reports;
        this.remedies = remedies;
        this.hearings = hearings;
    }

    /** The language in which the reporter is written to. */
    Language reporterLanguage(CaseFile file) {
        return reports.referenced(file.reference())
                .map(Report::language)
                .flatMap(Language::ofTag)
                .orElse(Language.EN);
    }

    Map<Placeholder, String> of(CaseFile file, Language language, LocalDate today) {
        var said = new EnumMap<Placeholder, String>(Placeholder.class);
        var words = new In(language);
        var report = reports.referenced(file.reference()).orElseThrow();
        said.put(Placeholder.REFERENCE, words.reference(file));
        said.put(Placeholder.TODAY, words.day(today));
        said.put(Placeholder.AUTHORITY, words.layout().authority());
        said.put(Placeholder.ROUTES, words.routes(report));
        said.put(Placeholder.ISSUES, words.issues(file));
        var heard = hearings.sent(file.reference());
        said.put(Placeholder.COURSE, words.course(file, heard));
        said.put(Placeholder.FACTS, record(file, RecordKind.FACTS));
        said.put(Placeholder.ASSESSMENT, words.assessments(file.assessments()));
        said.put(Placeholder.HEARING, words.hearing(file, heard));
        said.put(Placeholder.REMEDIES, remedies(file, words));
        file.decided()
                .ifPresent(
                        day -> {
                            said.put(Placeholder.DECIDED_ON, words.day(day));
                            said.put(
                                    Placeholder.REVIEW_BY,
                                    words.day(InternalReview.requestedBy(day)));
                            said.put(
                                    Placeholder.FOLLOW_UPS,
                                    list(FollowUps.daysAfter(file, day), words::day));
                        });
        file.decision().ifPresent(decision -> tell(decision, file, words, said));
        return said;
    }

    private static void tell(
            Decision decision, CaseFile file, In words, Map<Placeholder, String> said) {
        said.put(Placeholder.TO_REPORTER, decision.toReporter());
        said.put(Placeholder.OUTCOME, words.law().outcome(decision.outcome()));
        said.put(Placeholder.CONCLUSION, words.conclusion(decision, file));
        said.put(Placeholder.CONSIDERATIONS, decision.reasons());
        said.put(Placeholder.RULES, words.rules(decision.grounds(), file));
    }

    private String remedies(CaseFile file, In words) {
        var ordered =
                remedies.ofRound(file).stream()
                        .filter(remedy -> remedy.droppedOn().isEmpty())
                        .map(
                                remedy ->
                                        words.own()
                                                .remedyLine(
                                                        words.law().remedyType(remedy.type()),
                                                        remedy.what(),
                                                        words.day(remedy.dueOn())))
                        .toList();
        return ordered.isEmpty()
                ? record(file, RecordKind.REMEDY_PLAN)
                : list(ordered, Function.identity());
    }

    private static String record(CaseFile file, RecordKind kind) {
        return Optional.ofNullable(file.records().get(kind)).map(StageRecord::words).orElse("");
    }

    private static <T> String list(Collection<T> all, Function<T, String> words) {
        // A line of a list is one line: a break in somebody's words would end it.
        return all.stream()
                .map(one -> "- " + words.apply(one).replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\n"));
    }

    /** The bundles in the language of the letter. */
    private record In(
            Language language,
            LayoutMessages layout,
            LawMessages law,
            LawChoiceMessages choices,
            LawRouteMessages routes,
            LetterDeskMessages own) {

        In(Language language) {
            this(
                    language,
                    Words.in(language, LayoutMessages.class),
                    Words.in(language, LawMessages.class),
                    Words.in(language, LawChoiceMessages.class),
                    Words.in(language, LawRouteMessages.class),
                    Words.in(language, LetterDeskMessages.class));
        }

        String day(LocalDate day) {
            return LetterPaper.written(day, language);
        }

        String reference(CaseFile file) {
            var reference = file.reference().value();
            return language == Language.AR ? LTR_ISOLATE + reference + END_OF_ISOLATE : reference;
        }

        String routes(Report report) {
            var open =
                    report.capacity()
                            .map(
                                    capacity ->
                                            ExternalRoute.openTo(
                                                    report.grounds(), report.phase(), capacity))
                            .orElseGet(() -> List.of(ExternalRoute.values()));
            return list(
                    open,
                    route ->
                            "%s (%s)"
                                    .formatted(
                                            routes.externalRoute(route),
                                            routes.routeTimeLimit(route.timeLimit())));
        }

        String issues(CaseFile file) {
            var forms = file.triage().map(triage -> triage.forms()).orElse(Set.of());
            var grounds = file.triage().map(triage -> triage.grounds()).orElse(Set.of());
            return Stream.of(
                            own.phaseLine(law.phase(file.phase())),
                            forms.isEmpty() ? "" : own.formsLine(forms(forms)),
                            grounds.isEmpty() ? "" : own.groundsLine(grounds(grounds)))
                    .filter(line -> !line.isEmpty())
                    .map(line -> "- " + line)
                    .collect(Collectors.joining("\n"));
        }

        String course(CaseFile file, List<HearingText> heard) {
            return Stream.of(
                            Stream.of(own.receivedLine(day(file.received()))),
                            file.acknowledged().map(on -> own.acknowledgedLine(day(on))).stream(),
                            heard.stream()
                                    .flatMap(text -> text.sentOn().stream())
                                    .distinct()
                                    .map(on -> own.heardLine(day(on))),
                            file.decided().map(on -> own.decidedLine(day(on))).stream())
                    .flatMap(Function.identity())
                    .map(line -> "- " + line)
                    .collect(Collectors.joining("\n"));
        }

        String assessments(List<Assessment> all) {
            return all.stream().map(this::assessment).collect(Collectors.joining("\n\n"));
        }

        private String assessment(Assessment done) {
            var answers = done.answers();
            var lines =
                    done.test().questions().stream()
                            .map(Question::id)
                            .filter(answers::containsKey)
                            .map(
                                    id -> {
                                        var given = answers.get(id);
                                        var why = Optional.ofNullable(given.reasoning()).orElse("");
                                        return "%s %s. %s"
                                                .formatted(
                                                        law.question(id),
                                                        law.answer(given.answer()),
                                                        why);
                                    })
                            .toList();
            var finding =
                    done.finding()
                            .map(outcome -> own.findingLine(law.outcome(outcome)))
                            .orElse(LetterText.OPEN_PLACE);
            return law.legalTest(done.test())
                    + "\n\n"
                    + list(lines, Function.identity())
                    + "\n\n"
                    + finding
                    + done.reasons().map(why -> "\n\n" + why).orElse("");
        }

        /** What each who was heard answered, or why nobody was. */
        String hearing(CaseFile file, List<HearingText> heard) {
            if (heard.isEmpty()) {
                return file.nobodyHeard()
                        .map(HearingExemption::exemptReason)
                        .map(own::notHeardLine)
                        .orElse("");
            }
            return heard.stream()
                    .map(
                            text ->
                                    Stream.of(text.answer(), text.objections())
                                            .flatMap(Optional::stream)
                                            .map(own::answerLine)
                                            .collect(Collectors.joining("\n")))
                    .map(answer -> answer.isEmpty() ? own.noAnswerLine() : answer)
                    .collect(Collectors.joining("\n\n"));
        }

        String conclusion(Decision decision, CaseFile file) {
            var lines =
                    Stream.of(
                                    own.outcomeLine(law.outcome(decision.outcome())),
                                    decision.forms().isEmpty()
                                            ? ""
                                            : own.formsLine(forms(decision.forms())),
                                    decision.grounds().isEmpty()
                                            ? ""
                                            : own.groundsLine(grounds(decision.grounds())),
                                    own.phaseLine(law.phase(file.phase())),
                                    decision.classes().isEmpty()
                                            ? ""
                                            : own.classesLine(
                                                    decision.classes().stream()
                                                            .sorted()
                                                            .map(law::policyClass)
                                                            .collect(Collectors.joining(", "))))
                            .filter(line -> !line.isEmpty())
                            .toList();
            return list(lines, Function.identity());
        }

        String rules(Set<Ground> grounds, CaseFile file) {
            var area = file.phase().area();
            var acts =
                    grounds.stream()
                            .sorted()
                            .flatMap(ground -> ground.actsProtectingIn(area).stream())
                            .distinct()
                            .map(law::equalityAct)
                            .toList();
            return list(
                    Stream.concat(acts.stream(), Stream.of(own.policyLine())).toList(),
                    Function.identity());
        }

        private String forms(Set<Form> forms) {
            return forms.stream().sorted().map(choices::form).collect(Collectors.joining(", "));
        }

        private String grounds(Set<Ground> grounds) {
            return grounds.stream().sorted().map(choices::ground).collect(Collectors.joining(", "));
        }
    }
}
