package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.Question;
import dk.aarhus.ligevaerd.law.QuestionId;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the forms of the desk; every method throws Problem INVALID with all that is wrong. */
final class CaseInput {

    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_ACCOUNT_NAME = 120;
    private static final int MOST_EVIDENCE = 40;
    // B is a file (bilag), F a fact, R a line of the register of evidence.
    private static final String EVIDENCE = "[BFR][1-9][0-9]{0,3}";

    private CaseInput() {}

    /** Where to, why, and without what. */
    record Move(CaseStatus to, Optional<String> reason, SettingAside aside) {}

    static Move move(CaseForms.Move form) {
        var reader = new InputReader();
        var to = reader.requiredChoice("to", form.to(), CaseStatus.class);
        var reason = reader.optional("reason", form.reason(), LONGEST_REASON);
        var aside = reader.choices("setAside", form.setAside(), Guard.class);
        if (!aside.stream().allMatch(Guard::canBeSetAside)) {
            reader.note("setAside", ViolationKind.NOT_IN_LIST);
        }
        var why =
                aside.isEmpty()
                        ? Optional.<String>empty()
                        : Optional.ofNullable(
                                reader.required(
                                        "setAsideReason", form.setAsideReason(), LONGEST_REASON));
        reader.orRefuse();
        return new Move(to, reason, new SettingAside(aside, why));
    }

    /** The track that was chosen, or else the one that is proposed. */
    static TrackChoice track(CaseForms.Triaging form, TrackSign proposed) {
        var reader = new InputReader();
        var chosen = reader.choice("track", form.track(), Track.class).orElse(proposed.track());
        var why = reader.optional("trackReason", form.trackReason(), LONGEST_REASON);
        if (chosen != proposed.track() && why.isEmpty()) {
            reader.note("trackReason", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return new TrackChoice(
                chosen, proposed, chosen == proposed.track() ? Optional.empty() : why);
    }

    static Triage triage(CaseForms.Triaging form, Acting acting) {
        var reader = new InputReader();
        var urgency = reader.requiredChoice("urgency", form.urgency(), Urgency.class);
        var forms = reader.choices("forms", form.forms(), Form.class);
        if (forms.contains(Form.DONT_KNOW)) {
            reader.note("forms", ViolationKind.NOT_IN_LIST);
        }
        var triage =
                new Triage(
                        urgency,
                        forms,
                        reader.choices("grounds", form.grounds(), Ground.class),
                        classes(reader, form.policyClasses(), forms),
                        risk(reader, form.reprisalRisk()),
                        reader.required("note", form.note(), LONGEST_TEXT),
                        acting.account(),
                        acting.today());
        reader.orRefuse();
        return triage;
    }

    static Regime regime(CaseForms.Triaging form) {
        var reader = new InputReader();
        var regime = reader.choice("regime", form.regime(), Regime.class).orElse(Regime.ORDINARY);
        reader.orRefuse();
        return regime;
    }

    static OverrideGround ground(CaseForms.Overriding form) {
        var reader = new InputReader();
        var ground = reader.requiredChoice("ground", form.ground(), OverrideGround.class);
        reader.orRefuse();
        return ground;
    }

    static Staffing staffing(CaseForms.Appointing form) {
        var reader = new InputReader();
        var staffing =
                Staffing.of(
                        reader.optional("handler", form.handler(), LONGEST_ACCOUNT_NAME),
                        reader.optional("reviewer", form.reviewer(), LONGEST_ACCOUNT_NAME),
                        reader.optional(
                                "decisionMaker", form.decisionMaker(), LONGEST_ACCOUNT_NAME));
        reader.orRefuse();
        return staffing;
    }

    static ConflictDeclaration declaration(CaseForms.Declaring form) {
        var reader = new InputReader();
        var declared =
                Optional.ofNullable(form.noConflict())
                        .map(String::strip)
                        .filter(s -> s.matches("true|false"));
        if (declared.isEmpty()) {
            reader.note(
                    "noConflict",
                    form.noConflict() == null ? ViolationKind.REQUIRED : ViolationKind.NOT_IN_LIST);
        }
        reader.orRefuse();
        return new ConflictDeclaration(declared.get().equals("true"));
    }

    static String text(CaseForms.Writing form) {
        var reader = new InputReader();
        var text = reader.required("text", form.text(), LONGEST_TEXT);
        reader.orRefuse();
        return text;
    }

    static HearingExemption exemption(CaseForms.HearingNobody form, Acting acting) {
        var reader = new InputReader();
        var reason = reader.required("exemptReason", form.exemptReason(), LONGEST_REASON);
        reader.orRefuse();
        return new HearingExemption(reason, acting.account());
    }

    /**
     * @param known what the case holds that an answer can rest on, by number
     */
    static AssessmentInput assessment(LegalTest test, CaseForms.Assessing form, Set<String> known) {
        var reader = new InputReader();
        var answers = answers(reader, test, Optional.ofNullable(form.answers()).orElse(List.of()));
        if (answers.values().stream().anyMatch(given -> !known.containsAll(given.cited()))) {
            reader.note("answers.evidence", ViolationKind.NOT_IN_LIST);
        }
        var finding = reader.choice("finding", form.finding(), Outcome.class);
        var reasons = reader.optional("reasons", form.reasons(), LONGEST_TEXT);
        if (finding.isPresent() && reasons.isEmpty()) {
            reader.note("reasons", ViolationKind.REQUIRED);
        }
        var departure = reader.optional("departure", form.departure(), LONGEST_TEXT);
        if (departs(test, answers, finding) && departure.isEmpty()) {
            reader.note("departure", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return new AssessmentInput(
                test,
                answers,
                finding,
                reasons,
                departs(test, answers, finding) ? departure : Optional.empty());
    }

    /** Whether the finding is another than the one that the answers point to. */
    private static boolean departs(
            LegalTest test,
            Map<QuestionId, Assessment.Reasoned> answers,
            Optional<Outcome> finding) {
        var proposed =
                test.propose(
                                answers.entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        one -> one.getKey().name(),
                                                        one -> one.getValue().answer())))
                        .verdict()
                        .outcome();
        return finding.isPresent() && proposed.isPresent() && !proposed.equals(finding);
    }

    static ReviewInput review(CaseForms.Reviewing form) {
        var reader = new InputReader();
        var agreed = Optional.ofNullable(form.agreed()).map(String::strip).orElse("");
        if (!agreed.matches("true|false")) {
            reader.note(
                    "agreed",
                    agreed.isEmpty() ? ViolationKind.REQUIRED : ViolationKind.NOT_IN_LIST);
        }
        var remark = reader.optional("remark", form.remark(), LONGEST_TEXT);
        if (agreed.equals("false") && remark.isEmpty()) {
            reader.note("remark", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return new ReviewInput(agreed.equals("true"), remark);
    }

    /** The numbers that an answer rests on, such as {@code B1 F3}; null for none. */
    private static String evidence(InputReader reader, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var numbers =
                Stream.of(typed.strip().toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                        .distinct()
                        .toList();
        if (numbers.size() > MOST_EVIDENCE
                || !numbers.stream().allMatch(number -> number.matches(EVIDENCE))) {
            reader.note("answers.evidence", ViolationKind.WRONG_FORM);
            return null;
        }
        return String.join(" ", numbers);
    }

    private static Map<QuestionId, Assessment.Reasoned> answers(
            InputReader reader, LegalTest test, List<CaseForms.Answered> given) {
        var asked = test.questions().stream().map(Question::id).toList();
        Map<QuestionId, Assessment.Reasoned> answers = new EnumMap<>(QuestionId.class);
        for (var one : given) {
            if (one == null) {
                continue;
            }
            var question = reader.choice("answers.question", one.question(), QuestionId.class);
            var answer = reader.choice("answers.answer", one.answer(), Answer.class);
            var reasoning = reader.optional("answers.reasoning", one.reasoning(), LONGEST_TEXT);
            if (question.filter(asked::contains).isEmpty()) {
                reader.note("answers.question", ViolationKind.NOT_IN_LIST);
            } else if (answer.isPresent()) {
                answers.put(
                        question.get(),
                        new Assessment.Reasoned(
                                answer.get(),
                                reasoning.orElse(null),
                                evidence(reader, one.evidence())));
            }
        }
        return answers;
    }

    static Decision decision(CaseForms.Drafting form, Acting acting) {
        var reader = new InputReader();
        var outcome = reader.requiredChoice("outcome", form.outcome(), Outcome.class);
        var forms = reader.choices("forms", form.forms(), Form.class);
        if (forms.contains(Form.DONT_KNOW)) {
            reader.note("forms", ViolationKind.NOT_IN_LIST);
        }
        var decision =
                new Decision(
                        outcome,
                        forms,
                        reader.choices("grounds", form.grounds(), Ground.class),
                        classes(reader, form.policyClasses(), forms),
                        reader.required("reasons", form.reasons(), LONGEST_TEXT),
                        reader.required("toReporter", form.toReporter(), LONGEST_TEXT),
                        acting.account(),
                        acting.today());
        reader.orRefuse();
        return decision;
    }

    private static Set<PolicyClass> classes(
            InputReader reader, List<String> chosen, Set<Form> forms) {
        var classes = reader.choices("policyClasses", chosen, PolicyClass.class);
        if (!classes.isEmpty()) {
            return classes;
        }
        var byDefault = new HashSet<PolicyClass>();
        forms.forEach(form -> byDefault.addAll(form.policyClassesByDefault()));
        return byDefault;
    }

    private static int risk(InputReader reader, String typed) {
        if (typed == null || typed.isBlank()) {
            return 0;
        }
        if (!typed.strip().matches("\\d{1,2}")
                || Integer.parseInt(typed.strip()) > Triage.HIGHEST_RISK) {
            reader.note("reprisalRisk", ViolationKind.NOT_A_NUMBER);
            return 0;
        }
        return Integer.parseInt(typed.strip());
    }
}
