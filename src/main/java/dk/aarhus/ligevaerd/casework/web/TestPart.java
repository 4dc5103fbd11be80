package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Assessment;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.Burden;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Proof;
import dk.aarhus.ligevaerd.law.Proposal;
import dk.aarhus.ligevaerd.law.Question;
import dk.aarhus.ligevaerd.law.QuestionId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A legal test on the page, as it was answered so far.
 *
 * @param former how it was answered before the case was opened again, while nothing is answered now
 * @param begun what stands in the form though it was not saved: the former answers, if wanted
 */
record TestPart(
        LegalTest test,
        Optional<Assessment> stored,
        Map<QuestionId, Assessment.Reasoned> former,
        Map<QuestionId, Assessment.Reasoned> begun) {

    /** Nothing was answered before. */
    TestPart(LegalTest test, Optional<Assessment> stored) {
        this(test, stored, Map.of(), Map.of());
    }

    /** The tests that the assessed forms ask for, those already begun, and one chosen besides. */
    static List<TestPart> of(
            CaseFile file,
            Optional<LegalTest> besides,
            Map<LegalTest, Map<QuestionId, Assessment.Reasoned>> former) {
        var asked =
                file.triage().stream()
                        .flatMap(triage -> triage.forms().stream())
                        .flatMap(form -> LegalTest.of(form).stream());
        var begun = file.assessments().stream().map(Assessment::test);
        return Stream.of(asked, begun, besides.stream())
                .flatMap(tests -> tests)
                .distinct()
                .sorted()
                .map(test -> new TestPart(test, of(file, test)))
                .map(part -> part.stored().isPresent() ? part : part.after(former))
                .toList();
    }

    private TestPart after(Map<LegalTest, Map<QuestionId, Assessment.Reasoned>> answers) {
        return new TestPart(test, stored, answers.getOrDefault(test, Map.of()), begun);
    }

    /** With the former answers in the form. */
    TestPart startingFrom(Optional<LegalTest> wanted) {
        return wanted.filter(one -> one == test).isPresent()
                ? new TestPart(test, stored, former, former)
                : this;
    }

    /** Whether there are former answers that could stand in the form, and do not. */
    public boolean canStartFromFormer() {
        return !former.isEmpty() && begun.isEmpty();
    }

    public boolean startsFromFormer() {
        return !begun.isEmpty();
    }

    private Optional<Assessment.Reasoned> given(Question question) {
        var answers = stored.map(Assessment::answers).orElse(begun);
        return Optional.ofNullable(answers.get(question.id()));
    }

    /** The tests that are not on the page and may be added. */
    static List<LegalTest> others(List<TestPart> shown) {
        return Arrays.stream(LegalTest.values())
                .filter(test -> shown.stream().noneMatch(part -> part.test() == test))
                .toList();
    }

    static String anchor(LegalTest test) {
        return "test-" + test;
    }

    public String anchor() {
        return anchor(test);
    }

    public String field(String name) {
        return anchor() + "-" + name;
    }

    public String answerField(Question question) {
        return placeOf(question.id());
    }

    /** Where a question is answered, on the same page. */
    public String placeOf(QuestionId question) {
        return field(question + "-answer");
    }

    public String reasoningField(Question question) {
        return field(question.id() + "-reasoning");
    }

    public Optional<Answer> answer(Question question) {
        return given(question).map(Assessment.Reasoned::answer);
    }

    public String reasoning(Question question) {
        return given(question).map(Assessment.Reasoned::reasoning).orElse("");
    }

    public String evidenceField(Question question) {
        return field(question.id() + "-evidence");
    }

    /** What an answer rests on, by number. */
    public List<String> cited(Question question) {
        return given(question).map(Assessment.Reasoned::cited).orElse(List.of());
    }

    /** The questions of one step of the burden of proof, in the order in which they are asked. */
    record Step(Burden burden, List<Question> questions, Proof.Shown shown) {}

    /** The steps that this test has. */
    public List<Step> steps() {
        return Arrays.stream(Burden.values())
                .map(
                        burden ->
                                new Step(
                                        burden,
                                        test.questions().stream()
                                                .filter(
                                                        question ->
                                                                test.burdenOf(question.id())
                                                                        == burden)
                                                .toList(),
                                        shown(burden)))
                .filter(step -> !step.questions().isEmpty())
                .toList();
    }

    private Proof.Shown shown(Burden burden) {
        var proof = stored.map(Assessment::proof).orElseGet(() -> test.proof(Map.of()));
        return switch (burden) {
            case PRESUMPTION -> proof.presumption();
            case REBUTTAL -> proof.rebuttal();
            case BESIDES -> Proof.Shown.NOT_ASKED;
        };
    }

    /** Whether the finding is another than the one that the answers point to. */
    public boolean departs() {
        return stored.flatMap(Assessment::departure).isPresent();
    }

    public Optional<Proposal> proposal() {
        return stored.map(Assessment::proposal);
    }

    /** Key questions that stand in the way of more than "not substantiated", in their order. */
    public List<QuestionId> open() {
        return proposal().stream()
                .flatMap(
                        proposal ->
                                Stream.concat(
                                        proposal.unanswered().stream(),
                                        proposal.unknown().stream()))
                .sorted()
                .toList();
    }

    /** True when a finding was chosen that the answers do not bear. */
    public boolean overstated() {
        return stored.flatMap(Assessment::finding)
                .filter(finding -> !proposal().orElseThrow().permits(finding))
                .isPresent();
    }

    private static Optional<Assessment> of(CaseFile file, LegalTest test) {
        return file.assessments().stream().filter(done -> done.test() == test).findFirst();
    }
}
