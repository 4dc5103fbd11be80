package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.KnownFacts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.ReportFiled;
import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.VaultInMemory;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A step")
class StepTest {

    private static final Deadlines DEADLINES = new Deadlines();
    private static final HearingExemption EXEMPT = new HearingExemption("Nobody to hear.", "ada");

    @ParameterizedTest
    @EnumSource(Step.class)
    void is_offered_to_nobody_who_may_only_read(Step step) {
        for (var stage : CaseStatus.values()) {
            assertThat(step.isOffered(stage, permission -> permission == Permission.READ_CASE))
                    .isFalse();
        }
    }

    @Test
    void is_offered_where_the_case_accepts_it_and_nowhere_else() {
        var file = opened();
        checkOffers(file);
        for (var to : new CaseStatus[] {CaseStatus.ACKNOWLEDGED, CaseStatus.TRIAGE}) {
            file.move(to, by("di"), DEADLINES);
            checkOffers(file);
        }
        file.triage(triage(), Regime.ORDINARY, by("di"), DEADLINES);
        file.custody()
                .staff(
                        Staffing.of(Optional.of("ada"), Optional.of("bo"), Optional.of("cy")),
                        by("di"));
        file.custody().declareConflict(new ConflictDeclaration(true), by("ada"));
        for (var kind : RecordKind.values()) {
            file.record(kind, "As agreed.", by("ada"));
        }
        move(file, CaseStatus.INVESTIGATION_PLANNED, "di");
        move(file, CaseStatus.INVESTIGATING, "bo");
        move(file, CaseStatus.HEARING, "ada");
        file.hearNobody(EXEMPT, by("ada"));
        move(file, CaseStatus.ASSESSMENT, "ada");
        file.assess(test(), by("ada"));
        file.draft(decision(), by("ada"));
        file.reviewed(true, by("bo"));
        move(file, CaseStatus.DECIDED, "cy");
        move(file, CaseStatus.REMEDY, "ada");
        move(file, CaseStatus.FOLLOW_UP, "ada");
        file.stands(Guard.RESULT_TOLD, TODAY);
        file.stands(Guard.CLOSING_CHECKLIST, TODAY);
        file.stands(Guard.ALL_READ, TODAY);
        move(file, CaseStatus.CLOSED, "ada");
    }

    private static void move(CaseFile file, CaseStatus to, String account) {
        file.move(to, by(account), DEADLINES);
        checkOffers(file);
    }

    private static void checkOffers(CaseFile file) {
        check(Step.TRIAGING, file, f -> f.triage(triage(), Regime.ORDINARY, by("di"), DEADLINES));
        check(Step.PARTIES, file, f -> f.hearNobody(EXEMPT, by("ada")));
        check(Step.TESTING, file, f -> f.assess(test(), by("ada")));
        check(Step.DRAFTING, file, f -> f.draft(decision(), by("ada")));
    }

    private static void check(Step step, CaseFile file, Consumer<CaseFile> act) {
        assertThat(step.isOffered(file.status(), permission -> true))
                .as("%s in %s", step, file.status())
                .isEqualTo(accepts(file, act));
    }

    private static boolean accepts(CaseFile file, Consumer<CaseFile> act) {
        try {
            act.accept(file);
            return true;
        } catch (Problem refused) {
            assertThat(refused.kind()).isEqualTo(ProblemKind.STATE_CONFLICT);
            return false;
        }
    }

    private static CaseFile opened() {
        return CaseFile.open(
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
    }

    private static Triage triage() {
        return new Triage(
                Urgency.NORMAL, Set.of(Form.DIRECT), Set.of(), Set.of(), 0, "Ours.", "di", TODAY);
    }

    private static AssessmentInput test() {
        return new AssessmentInput(
                LegalTest.DIRECT,
                LegalTest.DIRECT.questions().stream()
                        .collect(
                                Collectors.toMap(
                                        question -> question.id(),
                                        question -> new Assessment.Reasoned(Answer.YES, "Seen."))),
                Optional.of(Outcome.NOT_SUBSTANTIATED),
                Optional.of("A good reason was shown."));
    }

    private static Decision decision() {
        return new Decision(
                Outcome.NOT_SUBSTANTIATED,
                Set.of(),
                Set.of(),
                Set.of(),
                "A good reason was shown.",
                "We found a good reason.",
                "ada",
                TODAY);
    }

    private static Acting by(String account) {
        return new Acting(account, TODAY, Optional.empty());
    }
}
