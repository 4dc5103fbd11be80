package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.Wish;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A track")
class TrackTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case wanted, regime,        urgency,   high risk, forms,              wishes,            proposed for
                    false,       ORDINARY,      IMMEDIATE, true,      RETALIATION,        ONLY_REGISTER,     ONLY_TO_BE_COUNTED
                    true,        WHISTLEBLOWER, NORMAL,    false,     DIRECT,             ,                  WHISTLEBLOWER
                    true,        ORDINARY,      IMMEDIATE, false,     DIRECT,             ,                  IMMEDIATE_DANGER
                    true,        ORDINARY,      NORMAL,    true,      ,                   APOLOGY,           REPRISALS_LIKELY
                    true,        ORDINARY,      NORMAL,    false,     SEXUAL_HARASSMENT,  APOLOGY,           GRAVE_FORM
                    true,        ORDINARY,      NORMAL,    false,     DIRECT RETALIATION, ,                  GRAVE_FORM
                    true,        ORDINARY,      NORMAL,    false,     ,                   COMPENSATION,      NO_FORM
                    true,        ORDINARY,      HIGH,      false,     ,                   ,                  NOTHING_SPECIAL
                    true,        ORDINARY,      NORMAL,    false,     HARASSMENT,         APOLOGY MEDIATION, TALK_WANTED
                    true,        ORDINARY,      HIGH,      false,     HARASSMENT,         MEDIATION,         NOTHING_SPECIAL
                    true,        ORDINARY,      NORMAL,    false,     HARASSMENT,         APOLOGY STOP_IT,   NOTHING_SPECIAL
                    true,        ORDINARY,      NORMAL,    false,     INDIRECT,           ,                  NOTHING_SPECIAL
                    """)
    void is_proposed_by_the_first_sign_that_is_there(
            boolean caseWanted,
            Regime regime,
            Urgency urgency,
            boolean highRisk,
            String forms,
            String wishes,
            TrackSign sign) {
        var seen =
                new TrackSign.Seen(
                        caseWanted,
                        regime,
                        urgency,
                        highRisk,
                        codes(forms, Form.class),
                        codes(wishes, Wish.class));
        assertThat(TrackSign.of(seen)).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "ONLY_TO_BE_COUNTED, REGISTER",
        "WHISTLEBLOWER, SERIOUS",
        "IMMEDIATE_DANGER, SERIOUS",
        "REPRISALS_LIKELY, SERIOUS",
        "GRAVE_FORM, SERIOUS",
        "NO_FORM, SHORT",
        "TALK_WANTED, SHORT",
        "NOTHING_SPECIAL, ORDINARY"
    })
    void goes_with_its_sign(TrackSign sign, Track track) {
        assertThat(sign.track()).isEqualTo(track);
    }

    @Test
    void skips_what_it_says() {
        assertThat(Track.SHORT.skipped())
                .containsExactlyInAnyOrder(
                        CaseStatus.INVESTIGATION_PLANNED,
                        CaseStatus.INVESTIGATING,
                        CaseStatus.HEARING,
                        CaseStatus.ASSESSMENT);
        assertThat(Track.ORDINARY.skipped()).isEmpty();
        assertThat(Track.SERIOUS.skipped()).containsExactly(CaseStatus.INFORMAL_RESOLUTION);
    }

    private static <E extends Enum<E>> Set<E> codes(String typed, Class<E> list) {
        return typed == null
                ? Set.of()
                : Arrays.stream(typed.split(" "))
                        .map(code -> Enum.valueOf(list, code))
                        .collect(Collectors.toSet());
    }
}
