package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Proof;
import dk.aarhus.ligevaerd.law.Proposal;
import dk.aarhus.ligevaerd.law.QuestionId;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One legal test as it was answered in a case, with the finding and its reasons. */
@Entity
@Table(name = "case_assessment")
public class Assessment extends Locked {

    /**
     * An answer and what it rests on.
     *
     * @param evidence numbers of files and facts, such as {@code B1 F3}; null for none
     */
    @Embeddable
    public record Reasoned(
            @Enumerated(EnumType.STRING) Answer answer, String reasoning, String evidence) {

        Reasoned(Answer answer, String reasoning) {
            this(answer, reasoning, null);
        }

        Reasoned withReasoning(UnaryOperator<String> change) {
            return new Reasoned(answer, change.apply(reasoning), evidence);
        }

        /** What it rests on, each by its number. */
        public List<String> cited() {
            return evidence == null ? List.of() : List.of(evidence.split(" "));
        }
    }

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private LegalTest test;

    @ElementCollection
    @CollectionTable(name = "case_answer", joinColumns = @JoinColumn(name = "assessment"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<QuestionId, Reasoned> answers = new EnumMap<>(QuestionId.class);

    @Enumerated(EnumType.STRING)
    private Outcome finding;

    private String reasons;
    private String departure;
    private String assessedBy;
    private LocalDate assessedOn;

    protected Assessment() {}

    static Assessment of(LegalTest test, Safe safe) {
        var assessment = new Assessment();
        assessment.id = UUID.randomUUID();
        assessment.lockWith(safe);
        assessment.test = test;
        return assessment;
    }

    /** Takes over all answers and, where there is one, the finding. */
    void answer(AssessmentInput input, String account, LocalDate today) {
        answers.clear();
        input.answers()
                .forEach(
                        (question, given) ->
                                answers.put(
                                        question,
                                        given.withReasoning(
                                                words -> seal(column(question), words))));
        finding = input.finding().orElse(null);
        reasons = seal("case_assessment.reasons", input.reasons().orElse(null));
        departure = seal("case_assessment.departure", input.departure().orElse(null));
        assessedBy = account;
        assessedOn = today;
    }

    public LegalTest test() {
        return test;
    }

    public Map<QuestionId, Reasoned> answers() {
        Map<QuestionId, Reasoned> opened = new EnumMap<>(QuestionId.class);
        answers.forEach(
                (question, given) ->
                        opened.put(
                                question,
                                given.withReasoning(words -> open(column(question), words))));
        return opened;
    }

    /** What the answers point to by the rule of the test. */
    public Proposal proposal() {
        return test.propose(
                answers.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        e -> e.getKey().name(), e -> e.getValue().answer())));
    }

    public Optional<Outcome> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(open("case_assessment.reasons", reasons));
    }

    /** Why the finding is another than the answers point to, where it is. */
    public Optional<String> departure() {
        return Optional.ofNullable(open("case_assessment.departure", departure));
    }

    /** How far the two steps of the burden of proof have come. */
    public Proof proof() {
        Map<QuestionId, Answer> given = new EnumMap<>(QuestionId.class);
        answers.forEach((question, reasoned) -> given.put(question, reasoned.answer()));
        return test.proof(given);
    }

    public String assessedBy() {
        return assessedBy;
    }

    public LocalDate assessedOn() {
        return assessedOn;
    }

    /**
     * A finding with reasons that the answers permit: an unknown key question forbids to call it
     * proved or disproved.
     */
    boolean isConcluded() {
        return finding != null && reasons != null && proposal().permits(finding);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }

    private static String column(QuestionId question) {
        return "case_answer.reasoning/" + question;
    }
}
