package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A report that is read")
class FilingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void needs_an_account_and_a_phase_and_nothing_else() {
        var reading = read(form("What happened", "RECRUITMENT", null, null));

        assertThat(reading.violations()).isEmpty();
        assertThat(reading.filing().identity()).isEqualTo(IdentityMode.ANONYMOUS);
        assertThat(reading.filing().form()).isEqualTo(Form.DONT_KNOW);
        assertThat(reading.filing().department()).isEmpty();
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        var reading =
                read(
                        new FilingForm(
                                "NOBODY",
                                "SECRET",
                                "LATER",
                                "XYZ",
                                null,
                                "ODD",
                                null,
                                List.of("AGE", "SIZE"),
                                null,
                                new FilingForm.When("2026-13", "tomorrow", null),
                                " ",
                                "danish",
                                null,
                                null,
                                null,
                                null));

        assertThat(reading.violations())
                .extracting(Violation::field, Violation::kind)
                .containsExactlyInAnyOrder(
                        tuple("capacity", ViolationKind.NOT_IN_LIST),
                        tuple("identity", ViolationKind.NOT_IN_LIST),
                        tuple("phase", ViolationKind.NOT_IN_LIST),
                        tuple("department", ViolationKind.NOT_IN_LIST),
                        tuple("form", ViolationKind.NOT_IN_LIST),
                        tuple("grounds", ViolationKind.NOT_IN_LIST),
                        tuple("when.from", ViolationKind.NOT_A_DATE),
                        tuple("when.to", ViolationKind.NOT_A_DATE),
                        tuple("account", ViolationKind.REQUIRED),
                        tuple("language", ViolationKind.NOT_IN_LIST));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    from,       to,         field,      violation
                    2026-03,    2026-05,    -,          -
                    2026,       -,          -,          -
                    2026-11-22, -,          -,          -
                    2026-11,    -,          -,          -
                    2026-11-23, -,          when.from,  IN_THE_FUTURE
                    1949,       -,          when.from,  TOO_EARLY
                    2026-05,    2026-03,    when.to,    ENDS_BEFORE_START
                    2026-02-30, -,          when.from,  NOT_A_DATE
                    """)
    void takes_time_as_far_as_it_is_remembered(
            String from, String to, String field, ViolationKind violation) {
        var violations = read(form("What happened", "EMPLOYMENT", from, to)).violations();

        if (field == null) {
            assertThat(violations).isEmpty();
        } else {
            assertThat(violations)
                    .extracting(Violation::field, Violation::kind)
                    .containsExactly(tuple(field, violation));
        }
    }

    @Test
    void keeps_every_script_and_drops_what_nobody_can_see() {
        var account = "Dét skete ً العربية \uD83D\uDE00\nny linje";

        assertThat(
                        read(form("\u0000" + account + "\uD800\u0007", "SERVICE", null, null))
                                .filing()
                                .account())
                .isEqualTo(account);
    }

    @Test
    void refuses_ten_thousand_grounds_and_an_endless_account() {
        var form =
                new FilingForm(
                        null,
                        null,
                        "SERVICE",
                        null,
                        null,
                        null,
                        null,
                        Collections.nCopies(10_000, "AGE"),
                        null,
                        null,
                        "a".repeat(20_001),
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThat(read(form).violations())
                .containsExactlyInAnyOrder(
                        new Violation("grounds", ViolationKind.TOO_MANY, 50),
                        new Violation("account", ViolationKind.TOO_LONG, 20_000));
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE, true",
        "HR_CASE_HANDLER, true",
        "HR_LEAD, true",
        "LEGAL, true",
        "WHISTLEBLOWER_UNIT, false",
        "EXTERNAL, false",
        "MANAGER, false"
    })
    void is_closed_only_to_those_who_would_open_it(String function, boolean read) {
        var form =
                SentForms.saying(
                        Map.of(
                                "phase", "SERVICE",
                                "account", "What happened",
                                "excludedFunctions", List.of("INTAKE", function)));

        assertThat(read(form).violations())
                .isEqualTo(
                        read
                                ? List.of()
                                : List.of(
                                        new Violation(
                                                "excludedFunctions", ViolationKind.NOT_IN_LIST)));
    }

    private static FilingForm form(String account, String phase, String from, String to) {
        return new FilingForm(
                null,
                null,
                phase,
                null,
                null,
                null,
                null,
                null,
                null,
                new FilingForm.When(from, to, null),
                account,
                null,
                null,
                null,
                null,
                null);
    }

    private static Filing.Reading read(FilingForm form) {
        return Filing.read(form, Filing.Account.WRITTEN, PLACES, TODAY);
    }

    /** One department with one unit. */
    private static final KnownPlaces PLACES =
            new KnownPlaces() {

                @Override
                public boolean isDepartment(DepartmentCode code) {
                    return code.value().equals("MBU");
                }

                @Override
                public boolean isUnitOf(DepartmentCode department, UnitCode code) {
                    return isDepartment(department) && code.value().equals("MBU-1");
                }
            };
}
