package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.KnownFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.intake.ReportFiled;
import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.QuestionId;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.VaultInMemory;
import dk.aarhus.ligevaerd.vault.VaultRefusal;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case with a planted word in every text")
class SealedCaseTest {

    private static final String WORD = "Gammelfarøkse";
    private static final Deadlines DEADLINES = new Deadlines();

    private final CaseFile file = treated();

    @Test
    void holds_none_of_them_in_what_is_stored() throws IllegalAccessException {
        var stored = new ArrayList<String>();
        collect(file, stored);
        assertThat(stored).as("the walk reaches accounts and codes").contains("ada", "2026-7KQ4MX");
        assertThat(stored).hasSizeGreaterThan(30).noneMatch(text -> text.contains(WORD));
    }

    @Test
    void gives_each_of_them_back() {
        assertThat(file.triage().orElseThrow().note()).isEqualTo(WORD + " triage");
        assertThat(file.nobodyHeard().orElseThrow().exemptReason()).isEqualTo(WORD + " exempt");
        assertThat(file.decision().orElseThrow().reasons()).isEqualTo(WORD + " reasons");
        assertThat(file.decision().orElseThrow().toReporter()).isEqualTo(WORD + " to reporter");
        assertThat(file.records().get(RecordKind.PLAN).words()).isEqualTo(WORD + " second plan");
        assertThat(file.records().get(RecordKind.FACTS).words()).isEqualTo(WORD + " facts");
        var assessment = file.assessments().get(0);
        assertThat(assessment.reasons()).contains(WORD + " finding");
        assertThat(assessment.departure()).contains(WORD + " departure");
        assertThat(assessment.answers().values())
                .extracting(Assessment.Reasoned::reasoning)
                .containsOnly(WORD + " reasoning");
        assertThat(file.timeline())
                .extracting(CaseEvent::note)
                .contains(WORD + " moved", WORD + " first plan", null);
    }

    @Test
    void refuses_a_text_that_was_carried_to_another_line() throws IllegalAccessException {
        Treatment treatment = field(CaseFile.class, "treatment", file);
        Map<RecordKind, StageRecord> records = field(Treatment.class, "records", treatment);
        records.put(RecordKind.FACTS, records.get(RecordKind.PLAN));
        assertThatThrownBy(file::records)
                .isInstanceOf(VaultRefusal.class)
                .hasMessageContaining("case_record.words/FACTS of 2026-7KQ4MX");

        List<CaseEvent> timeline = field(Chronicle.class, "timeline", file);
        timeline.add(0, timeline.remove(timeline.size() - 1));
        assertThatThrownBy(file::timeline).isInstanceOf(VaultRefusal.class);

        Map<QuestionId, Assessment.Reasoned> answers =
                field(Assessment.class, "answers", file.assessments().get(0));
        var questions = List.copyOf(answers.keySet());
        answers.put(questions.get(0), answers.get(questions.get(1)));
        assertThatThrownBy(() -> file.assessments().get(0).answers())
                .isInstanceOf(VaultRefusal.class);
    }

    @Test
    void shows_its_urgency_without_a_key() throws IllegalAccessException {
        accessible(Locked.class, "safe").set(file, null);
        ((Map<?, ?>) accessible(Locked.class, "opened").get(file)).clear();
        assertThatThrownBy(file::triage).isInstanceOf(IllegalStateException.class);
        assertThat(file.urgency()).isEqualTo(Urgency.HIGH);
    }

    private static CaseFile treated() {
        var file =
                CaseFile.open(
                        new ReportFiled(
                                new Reference("2026-7KQ4MX"),
                                TODAY,
                                Phase.RECRUITMENT,
                                Optional.empty(),
                                Optional.empty(),
                                IdentityMode.ANONYMOUS,
                                Form.DONT_KNOW,
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                0,
                                false,
                                false),
                        DEADLINES,
                        VaultInMemory.freshSafe());
        file.move(CaseStatus.ACKNOWLEDGED, saying("moved"), DEADLINES);
        file.move(CaseStatus.TRIAGE, saying("moved"), DEADLINES);
        file.triage(
                new Triage(
                        Urgency.HIGH,
                        Set.of(Form.DIRECT),
                        Set.of(),
                        Set.of(),
                        0,
                        WORD + " triage",
                        "ada",
                        TODAY),
                Regime.ORDINARY,
                saying("moved"),
                DEADLINES);
        file.custody()
                .staff(
                        Staffing.of(Optional.of("ada"), Optional.of("bo"), Optional.of("cy")),
                        saying("moved"));
        file.custody().declareConflict(new ConflictDeclaration(true), saying("moved"));
        file.record(RecordKind.PLAN, WORD + " first plan", saying("moved"));
        file.record(RecordKind.PLAN, WORD + " second plan", saying("moved"));
        file.record(RecordKind.FACTS, WORD + " facts", saying("moved"));
        file.move(CaseStatus.INVESTIGATION_PLANNED, saying("moved"), DEADLINES);
        file.move(
                CaseStatus.INVESTIGATING,
                new Acting("bo", TODAY, Optional.of(WORD + " moved")),
                DEADLINES);
        file.move(CaseStatus.HEARING, saying("moved"), DEADLINES);
        file.hearNobody(new HearingExemption(WORD + " exempt", "ada"), saying("moved"));
        file.move(CaseStatus.ASSESSMENT, saying("moved"), DEADLINES);
        file.assess(
                new AssessmentInput(
                        LegalTest.DIRECT,
                        LegalTest.DIRECT.questions().stream()
                                .collect(
                                        Collectors.toMap(
                                                question -> question.id(),
                                                question ->
                                                        new Assessment.Reasoned(
                                                                Answer.YES, WORD + " reasoning"))),
                        Optional.of(Outcome.NOT_SUBSTANTIATED),
                        Optional.of(WORD + " finding"),
                        Optional.of(WORD + " departure")),
                saying("moved"));
        file.draft(
                new Decision(
                        Outcome.NOT_SUBSTANTIATED,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        WORD + " reasons",
                        WORD + " to reporter",
                        "ada",
                        TODAY),
                saying("moved"));
        return file;
    }

    private static Acting saying(String what) {
        return new Acting("ada", TODAY, Optional.of(WORD + " " + what));
    }

    /** Every text that Hibernate would write, through the rooms' own classes and collections. */
    private static void collect(Object from, List<String> texts) throws IllegalAccessException {
        if (from instanceof String text) {
            texts.add(text);
        } else if (from instanceof Collection<?> many) {
            for (Object one : many) {
                collect(one, texts);
            }
        } else if (from instanceof Map<?, ?> many) {
            collect(many.values(), texts);
        } else if (from != null
                && !from.getClass().isEnum()
                && from.getClass().getName().startsWith("dk.aarhus.ligevaerd")) {
            for (Class<?> type = from.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.isAnnotationPresent(Transient.class)
                            && type.getName().startsWith("dk.aarhus.ligevaerd")) {
                        field.setAccessible(true);
                        collect(field.get(from), texts);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T field(Class<?> type, String name, Object of)
            throws IllegalAccessException {
        return (T) accessible(type, name).get(of);
    }

    private static Field accessible(Class<?> type, String name) {
        try {
            var field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
