package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Proposal;
import dk.aarhus.ligevaerd.law.QuestionId;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One legal test as it was answered in a case, with the finding and its reasons. */
@Entity
@Table(name = "case_assessment")
public class Assessment {

    /** An answer and what it rests on. */
    @Embeddable
    public record Reasoned(@Enumerated(EnumType.STRING) Answer answer, String reasoning) {}

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
    private String assessedBy;
    private LocalDate assessedOn;

    protected Assessment() {}

    static Assessment of(LegalTest test) {
        var assessment = new Assessment();
        assessment.id = UUID.randomUUID();
        assessment.test = test;
        return assessment;
    }

    /** Takes over all answers and, where there is one, the finding. */
    void answer(AssessmentInput input, String account, LocalDate today) {
        answers.clear();
        answers.putAll(input.answers());
        finding = input.finding().orElse(null);
        reasons = input.reasons().orElse(null);
        assessedBy = account;
        assessedOn = today;
    }

    public LegalTest test() {
        return test;
    }

    public Map<QuestionId, Reasoned> answers() {
        return answers;
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
        return Optional.ofNullable(reasons);
    }

    /**
     * A finding with reasons that the answers permit: an unknown key question forbids to call it
     * proved or disproved.
     */
    boolean isConcluded() {
        return finding != null && reasons != null && proposal().permits(finding);
    }
}
