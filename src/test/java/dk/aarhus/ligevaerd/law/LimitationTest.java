package dk.aarhus.ligevaerd.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A claim may be lost")
class LimitationTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            phase,       incident,   mayBeLostAfter
            RECRUITMENT, 2026-11-22, 2029-11-22
            SERVICE,     2026-11-22, 2029-11-22
            EMPLOYMENT,  2026-11-22, 2031-11-22
            DISMISSAL,   2026-11-22, 2031-11-22
            SERVICE,     2024-02-29, 2027-02-28
            """)
    void after_three_years_or_five_from_employment(
            Phase phase, LocalDate incident, LocalDate mayBeLostAfter) {
        assertThat(new Limitation(incident, phase).claimMayBeLostAfter()).isEqualTo(mayBeLostAfter);
    }
}
