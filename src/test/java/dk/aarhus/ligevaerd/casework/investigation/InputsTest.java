package dk.aarhus.ligevaerd.casework.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is typed into the sheets of a case")
class InputsTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Party REPORTER = party(1, PartyRole.REPORTER);
    private static final Party ACCUSED = party(2, PartyRole.ACCUSED);

    @Nested
    @DisplayName("about people")
    class People {

        @Test
        void keeps_the_identity_of_the_reporter_where_it_is() {
            assertThat(
                            faults(
                                    () ->
                                            PartyInput.named(
                                                    new PartyForms.Naming(
                                                            "REPORTER",
                                                            null,
                                                            "Åse",
                                                            "Cook",
                                                            "Kitchen",
                                                            "86 00 00 00",
                                                            "aase",
                                                            null),
                                                    Optional.empty())))
                    .containsExactlyInAnyOrder(
                            "name STAYS_SEALED",
                            "function STAYS_SEALED",
                            "workplace STAYS_SEALED",
                            "contact STAYS_SEALED",
                            "account STAYS_SEALED");
        }

        @Test
        void says_all_that_is_wrong_at_once() {
            assertThat(
                            faults(
                                    () ->
                                            PartyInput.named(
                                                    new PartyForms.Naming(
                                                            "WITNESS",
                                                            "KING",
                                                            "x".repeat(301),
                                                            " ",
                                                            null,
                                                            null,
                                                            "<b>",
                                                            "Danish"),
                                                    Optional.empty())))
                    .containsExactlyInAnyOrder(
                            "standing NOT_IN_LIST",
                            "name TOO_LONG",
                            "account WRONG_FORM",
                            "language WRONG_FORM",
                            "function REQUIRED");
        }

        @Test
        void is_either_told_or_postponed() {
            assertThat(informed(null, null, null, null, null))
                    .containsExactlyInAnyOrder("givenOn REQUIRED", "how REQUIRED");
            assertThat(informed("2026-11-24", "letter", null, null, null))
                    .containsExactly("givenOn IN_THE_FUTURE");
            assertThat(informed(null, null, "KNOWS_ALREADY", null, null))
                    .containsExactlyInAnyOrder("why REQUIRED", "reviewOn REQUIRED");
            assertThat(informed(null, null, "KNOWS_ALREADY", "so", "2026-11-23"))
                    .containsExactly("reviewOn TOO_EARLY");
            assertThat(informed("2026-11-20", "letter", "KNOWS_ALREADY", "so", "2026-12-01"))
                    .containsExactly("ground NOT_BOTH");
            assertThat(informed("yesterday", "letter", null, null, null))
                    .containsExactly("givenOn NOT_A_DATE");
        }

        private List<String> informed(
                String givenOn, String how, String ground, String why, String reviewOn) {
            return faults(
                    () ->
                            PartyInput.informed(
                                    new PartyForms.Informing(givenOn, how, ground, why, reviewOn),
                                    TODAY,
                                    TODAY));
        }
    }

    @Nested
    @DisplayName("about the matter")
    class Matter {

        @ParameterizedTest
        @CsvSource({
            "1949-12-31, from TOO_EARLY",
            "2026-11-24, from IN_THE_FUTURE",
            "2026-02-30, from NOT_A_DATE",
            "0000-00-00, from NOT_A_DATE"
        })
        void has_a_day_on_which_it_can_have_happened(String from, String fault) {
            assertThat(alleged("x", List.of(), from, null)).containsExactly(fault);
        }

        @Test
        void is_about_people_who_are_accused() {
            assertThat(alleged("x", List.of("2", "7"), null, null))
                    .containsExactly("about NOT_IN_LIST");
            assertThat(alleged("x", List.of("two"), null, null))
                    .containsExactly("about NOT_IN_LIST");
            assertThat(alleged(" ", null, "2026-05-01", "2026-04-01"))
                    .containsExactlyInAnyOrder("words REQUIRED", "to ENDS_BEFORE_START");
        }

        @Test
        void points_to_files_that_there_are() {
            assertThat(
                            faults(
                                    () ->
                                            MatterInput.stated(
                                                    new MatterForms.Stating(
                                                            "x",
                                                            null,
                                                            "1900-01-01",
                                                            "perhaps",
                                                            List.of(
                                                                    UUID.randomUUID().toString(),
                                                                    "no id")),
                                                    List.of(),
                                                    TODAY)))
                    .containsExactlyInAnyOrder(
                            "source REQUIRED",
                            "happenedOn TOO_EARLY",
                            "disputed NOT_IN_LIST",
                            "evidence NOT_IN_LIST",
                            "evidence NOT_IN_LIST");
        }

        @Test
        void rests_on_facts_that_there_are() {
            assertThat(found("PROVEN", "so", List.of())).containsExactly("facts REQUIRED");
            assertThat(found("DISPROVED", "so", null)).containsExactly("facts REQUIRED");
            assertThat(found("NOT_PROVEN", "so", null)).isEmpty();
            assertThat(found("PROVEN", "so", List.of("9"))).containsExactly("facts NOT_IN_LIST");
            assertThat(found("GUILTY", null, List.of("1")))
                    .containsExactlyInAnyOrder("verdict NOT_IN_LIST", "reasons REQUIRED");
        }

        private List<String> alleged(String words, List<String> about, String from, String to) {
            return faults(
                    () ->
                            MatterInput.alleged(
                                    new MatterForms.Alleging(words, about, null, null, from, to),
                                    List.of(2),
                                    TODAY));
        }

        private List<String> found(String verdict, String reasons, List<String> facts) {
            return faults(
                    () ->
                            MatterInput.found(
                                    new MatterForms.Concluding(verdict, reasons, facts, null),
                                    List.of(1),
                                    List.of()));
        }
    }

    @Nested
    @DisplayName("about measures")
    class OfMeasures {

        @Test
        void never_moves_the_reporter_against_their_own_will() {
            assertThat(taken("OTHER_TASKS_OR_PLACE", "1", null))
                    .containsExactly("reporterAgrees AGAINST_OWN_WILL");
            assertThat(taken("LEAVE_WITH_PAY", "1", "on"))
                    .containsExactly("reporterAgrees AGAINST_OWN_WILL");
            assertThat(taken("LEAVE_WITH_PAY", "1", "true")).isEmpty();
            assertThat(taken("LEAVE_WITH_PAY", "2", null)).isEmpty();
        }

        @Test
        void says_whom_it_moves() {
            assertThat(taken("CHANGED_REPORTING_LINE", "", null)).containsExactly("party REQUIRED");
            assertThat(taken("CHANGED_REPORTING_LINE", "77", null))
                    .containsExactly("party NOT_IN_LIST");
            assertThat(taken("HOLD_DECISION", null, null)).isEmpty();
        }

        @Test
        void is_looked_at_again_within_a_fortnight() {
            var form =
                    new MeasureForms.Taking(
                            "HOLD_DECISION",
                            "2026-11-23",
                            "x",
                            null,
                            null,
                            "2026-11-23",
                            "2026-12-08");
            assertThat(faults(() -> MeasureInput.taken(form, List.of(), TODAY)))
                    .containsExactly("reviewOn TOO_LATE");
            assertThat(
                            MeasureInput.reviewed(
                                            new MeasureForms.ReviewingMeasure("x", null), TODAY)
                                    .reviewOn())
                    .isEqualTo(LocalDate.of(2026, 12, 7));
        }

        @Test
        void has_days_that_make_sense() {
            var form =
                    new MeasureForms.Taking(
                            "HOLD_DECISION",
                            "2026-11-24",
                            "x",
                            null,
                            null,
                            "+999999999-12-31",
                            null);
            assertThat(faults(() -> MeasureInput.taken(form, List.of(), TODAY)))
                    .containsExactlyInAnyOrder("needFoundOn IN_THE_FUTURE", "startedOn NOT_A_DATE");
        }

        private List<String> taken(String kind, String party, String agrees) {
            return faults(
                    () ->
                            MeasureInput.taken(
                                    new MeasureForms.Taking(
                                            kind,
                                            "2026-11-23",
                                            "The notice runs out",
                                            party,
                                            agrees,
                                            "2026-11-23",
                                            null),
                                    List.of(REPORTER, ACCUSED),
                                    TODAY));
        }
    }

    @Nested
    @DisplayName("about hearing texts")
    class OfHearings {

        @ParameterizedTest
        @CsvSource({
            "9, false, answerDays TOO_SHORT_TIME",
            "4, true, answerDays TOO_SHORT_TIME",
            "61, false, answerDays TOO_LATE",
            "ten, false, answerDays NOT_A_NUMBER",
            "9999999999999, false, answerDays NOT_A_NUMBER"
        })
        void leaves_time_to_answer(String days, String urgent, String fault) {
            assertThat(written("2", "x", null, urgent, days)).containsExactly(fault);
        }

        @Test
        void goes_to_somebody_and_says_why_something_is_withheld() {
            assertThat(written(null, " ", "the name", null, null))
                    .containsExactlyInAnyOrder(
                            "party REQUIRED", "words REQUIRED", "withheldWhy REQUIRED");
            assertThat(written("8", "x", null, null, null)).containsExactly("party NOT_IN_LIST");
        }

        @Test
        void leaves_after_five_whole_working_days() {
            var calendar = WorkingCalendar.usual();
            assertThat(HearingInput.plannedOn(new HearingForms.Showing(null), TODAY, calendar))
                    .isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(
                            faults(
                                    () ->
                                            HearingInput.plannedOn(
                                                    new HearingForms.Showing("2026-11-30"),
                                                    TODAY,
                                                    calendar)))
                    .containsExactly("plannedOn TOO_SHORT_TIME");
        }

        private List<String> written(
                String party, String words, String withheld, String urgent, String days) {
            return faults(
                    () ->
                            HearingInput.written(
                                    new HearingForms.HearingWriting(
                                            party, words, withheld, null, urgent, days),
                                    List.of(2)));
        }
    }

    @Test
    void about_a_day_to_come_is_no_note() {
        assertThat(faults(() -> NoteInput.read(new NoteForm("STEP", "2026-11-24", ""), TODAY)))
                .containsExactlyInAnyOrder("aboutDay IN_THE_FUTURE", "words REQUIRED");
        assertThat(NoteInput.read(new NoteForm("STEP", null, "x"), TODAY).aboutDay())
                .isEqualTo(TODAY);
    }

    @Test
    void of_signs_weighs_as_much_as_they_weigh_together() {
        assertThat(RiskSign.score(Set.of(RiskSign.values()))).isEqualTo(11);
        assertThat(new Risk(1, Set.of(), 3, "", "ada", TODAY).contactBy()).isEmpty();
        assertThat(new Risk(1, Set.of(), 4, "", "ada", TODAY).contactBy())
                .contains(TODAY.plusDays(14));
    }

    private static Party party(int number, PartyRole role) {
        return new Party(
                number,
                role,
                LegalStanding.UNDECIDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TODAY,
                "ada",
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> faults(ThrowingCallable reading) {
        var problem = catchThrowableOfType(Problem.class, reading);
        return problem == null
                ? List.of()
                : problem.violations().stream()
                        .map(one -> one.field() + " " + name(one.kind()))
                        .toList();
    }

    private static String name(ViolationKind kind) {
        return kind.name();
    }
}
