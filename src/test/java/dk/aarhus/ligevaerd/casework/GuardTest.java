package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.KnownFacts.TODAY;
import static dk.aarhus.ligevaerd.casework.KnownFacts.seenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ada handles the case, Bo reviews, Cy decides, Di sits at intake. */
@DisplayName("A guard")
class GuardTest {

    @ParameterizedTest(name = "{0} holds: {1}")
    @MethodSource
    void holds(Guard guard, String when, KnownFacts facts) {
        assertThat(guard.holds(facts.known())).isTrue();
    }

    static Stream<Arguments> holds() {
        return Stream.of(
                arguments(Guard.REASON_GIVEN, "a reason", seenBy("ada").because("New facts")),
                arguments(Guard.TRIAGE_RECORDED, "a triage", seenBy("di").triagedBy("di")),
                arguments(Guard.CASE_WANTED, "a case is wanted", seenBy("di").wanted()),
                arguments(Guard.STAFFED, "three persons", seenBy("di").staffed("ada", "bo", "cy")),
                arguments(
                        Guard.STAFFED_BY_TWO,
                        "two persons",
                        seenBy("di").staffed("ada", null, "cy")),
                arguments(
                        Guard.NOBODY_JUDGED_UNHEARD,
                        "no fault is found",
                        seenBy("cy").concluding(Outcome.RESOLVED_INFORMALLY)),
                arguments(
                        Guard.NOBODY_JUDGED_UNHEARD,
                        "the other side was heard",
                        seenBy("cy").draftedBy("ada").standing(Guard.PARTIES_HEARD, TODAY)),
                arguments(
                        Guard.NOTHING_TO_PUT_RIGHT,
                        "no fault was found",
                        seenBy("ada").concluding(Outcome.UNFOUNDED)),
                arguments(Guard.SECOND_PERSON, "a colleague", seenBy("ed").triagedBy("di")),
                arguments(
                        Guard.NO_CONFLICT_DECLARED,
                        "the handler said so",
                        seenBy("bo").withoutConflict()),
                arguments(
                        Guard.PLAN_WRITTEN, "a plan", seenBy("bo").written(RecordKind.PLAN, "ada")),
                arguments(
                        Guard.PLAN_APPROVED_BY_ANOTHER,
                        "not the writer",
                        seenBy("bo").written(RecordKind.PLAN, "ada")),
                arguments(
                        Guard.FACTS_RECORDED,
                        "facts",
                        seenBy("ada").written(RecordKind.FACTS, "ada")),
                arguments(
                        Guard.FACTS_RECORDED,
                        "a fact on its sheet",
                        seenBy("ada").standing(Guard.FACTS_RECORDED, TODAY)),
                arguments(Guard.REPORTER_WARNED, "no text", seenBy("ada")),
                arguments(
                        Guard.REPORTER_WARNED,
                        "the reporter's time is over",
                        seenBy("ada").standing(Guard.REPORTER_WARNED, TODAY)),
                arguments(Guard.ALLEGATIONS_FOUND, "nothing is alleged", seenBy("ada")),
                arguments(Guard.LAW_TASKS_DONE, "no task was set", seenBy("ada")),
                arguments(
                        Guard.TASKS_DONE,
                        "all are done",
                        seenBy("ada").standing(Guard.TASKS_DONE, TODAY)),
                arguments(Guard.INFORMATION_GIVEN, "nobody is named", seenBy("ada")),
                arguments(
                        Guard.INFORMATION_GIVEN,
                        "it is put off until tomorrow",
                        seenBy("ada").standing(Guard.INFORMATION_GIVEN, TODAY.plusDays(1))),
                arguments(
                        Guard.PARTIES_HEARD,
                        "the time of every text is over",
                        seenBy("ada").standing(Guard.PARTIES_HEARD, TODAY)),
                arguments(Guard.PARTIES_HEARD, "nobody to hear", seenBy("ada").hearingNobody()),
                arguments(
                        Guard.ASSESSED,
                        "the test of every form is concluded",
                        seenBy("cy")
                                .triagedBy("di", Form.INDIRECT, Form.SYSTEMIC_PRACTICE)
                                .assessed(LegalTest.INDIRECT, true)
                                .assessed(LegalTest.INSTITUTIONAL, true)),
                arguments(
                        Guard.REVIEWED,
                        "the reviewer agreed today",
                        seenBy("cy").standing(Guard.REVIEWED, TODAY)),
                arguments(Guard.DECISION_DRAFTED, "a draft", seenBy("cy").draftedBy("ada")),
                arguments(
                        Guard.SIGNED_BY_ANOTHER,
                        "neither drafter nor worker",
                        seenBy("cy").staffed("ada", "bo", "cy").draftedBy("ada")),
                arguments(
                        Guard.REMEDIES_PLANNED,
                        "a plan of remedies",
                        seenBy("ada").written(RecordKind.REMEDY_PLAN, "ada")),
                arguments(
                        Guard.REMEDIES_DONE,
                        "what became of them",
                        seenBy("ada").written(RecordKind.REMEDY_RESULT, "ada")),
                arguments(
                        Guard.RESULT_TOLD,
                        "everybody knows",
                        seenBy("ada").standing(Guard.RESULT_TOLD, KnownFacts.TODAY)),
                arguments(
                        Guard.CLOSING_CHECKLIST,
                        "the list is done",
                        seenBy("ada").standing(Guard.CLOSING_CHECKLIST, KnownFacts.TODAY)),
                arguments(
                        Guard.ALL_READ,
                        "all is read",
                        seenBy("ada").standing(Guard.ALL_READ, KnownFacts.TODAY)),
                arguments(
                        Guard.REMEDIES_DONE,
                        "all is looked back at",
                        seenBy("ada").standing(Guard.REMEDIES_DONE, KnownFacts.TODAY)),
                arguments(
                        Guard.FOLLOWED_UP,
                        "the answers",
                        seenBy("ada").written(RecordKind.FOLLOW_UP, "ada")),
                arguments(
                        Guard.WAS_PAUSED_THERE,
                        "a stage to go back to",
                        seenBy("ada").pausedIn(CaseStatus.HEARING)));
    }

    @ParameterizedTest(name = "{0} does not hold: {1}")
    @MethodSource
    void fails(Guard guard, String when, KnownFacts facts) {
        assertThat(guard.holds(facts.known())).isFalse();
    }

    static Stream<Arguments> fails() {
        return Stream.of(
                arguments(Guard.CASE_WANTED, "only to be registered", seenBy("di")),
                arguments(
                        Guard.REPORTER_WARNED,
                        "the reporter can still answer",
                        seenBy("ada").standing(Guard.REPORTER_WARNED, TODAY.plusDays(1))),
                arguments(
                        Guard.ALLEGATIONS_FOUND,
                        "one lacks its finding",
                        seenBy("ada").standing(Guard.ALLEGATIONS_FOUND, LocalDate.MAX)),
                arguments(
                        Guard.LAW_TASKS_DONE,
                        "one is open",
                        seenBy("ada").standing(Guard.LAW_TASKS_DONE, LocalDate.MAX)),
                arguments(
                        Guard.TASKS_DONE,
                        "one is open",
                        seenBy("ada").standing(Guard.TASKS_DONE, LocalDate.MAX)),
                arguments(
                        Guard.INFORMATION_GIVEN,
                        "somebody does not know",
                        seenBy("ada").standing(Guard.INFORMATION_GIVEN, LocalDate.EPOCH)),
                arguments(
                        Guard.INFORMATION_GIVEN,
                        "the day to look at the ground again is over",
                        seenBy("ada").standing(Guard.INFORMATION_GIVEN, TODAY)),
                arguments(
                        Guard.PARTIES_HEARD,
                        "a text is out, whatever was said before of hearing nobody",
                        seenBy("ada")
                                .hearingNobody()
                                .standing(Guard.PARTIES_HEARD, TODAY.plusDays(1))),
                arguments(Guard.STAFFED, "nobody decides", seenBy("di").staffed("ada", "bo", null)),
                arguments(
                        Guard.STAFFED,
                        "one person twice",
                        seenBy("di").staffed("ada", "ada", "cy")),
                arguments(
                        Guard.STAFFED_BY_TWO,
                        "one person twice",
                        seenBy("di").staffed("ada", null, "ada")),
                arguments(
                        Guard.NOBODY_JUDGED_UNHEARD,
                        "fault is found and nobody was heard",
                        seenBy("cy").draftedBy("ada")),
                arguments(
                        Guard.NOTHING_TO_PUT_RIGHT,
                        "fault was found",
                        seenBy("ada").draftedBy("ada")),
                arguments(Guard.SECOND_PERSON, "the same person", seenBy("di").triagedBy("di")),
                arguments(
                        Guard.PLAN_APPROVED_BY_ANOTHER,
                        "the writer",
                        seenBy("ada").written(RecordKind.PLAN, "ada")),
                arguments(
                        Guard.ASSESSED,
                        "one form has no test yet",
                        seenBy("cy")
                                .triagedBy("di", Form.INDIRECT, Form.SYSTEMIC_PRACTICE)
                                .assessed(LegalTest.INDIRECT, true)),
                arguments(
                        Guard.ASSESSED,
                        "a test without a finding",
                        seenBy("cy")
                                .triagedBy("di", Form.DIRECT)
                                .assessed(LegalTest.DIRECT, false)),
                arguments(
                        Guard.SIGNED_BY_ANOTHER,
                        "the drafter",
                        seenBy("cy").staffed("ada", "bo", "cy").draftedBy("cy")),
                arguments(
                        Guard.SIGNED_BY_ANOTHER,
                        "the handler",
                        seenBy("ada").staffed("ada", "bo", "cy").draftedBy("ed")),
                arguments(
                        Guard.SIGNED_BY_ANOTHER,
                        "the reviewer",
                        seenBy("bo").staffed("ada", "bo", "cy").draftedBy("ada")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Guard.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "REPORTER_WARNED",
                "ALLEGATIONS_FOUND",
                "INFORMATION_GIVEN",
                "LAW_TASKS_DONE",
                "TASKS_DONE"
            })
    void fails_closed_where_nothing_is_known(Guard guard) {
        assertThat(guard.holds(seenBy("ada").known())).isFalse();
    }

    @Test
    void is_told_true_at_least_once_above() {
        assertThat(holds().map(example -> (Guard) example.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Guard.class));
    }
}
