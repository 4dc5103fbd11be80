package dk.aarhus.ligevaerd.goals.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.goals.IndicatorList;
import dk.aarhus.ligevaerd.goals.Light;
import dk.aarhus.ligevaerd.goals.Measure;
import dk.aarhus.ligevaerd.goals.Reading;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.statistics.Period;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A reading in words")
class ReadingWordsTest {

    @Inject
    @Localized("en")
    IndicatorMessages words;

    /** By hand: half of the cases, and nine in ten, are decided in so many days. */
    @ParameterizedTest
    @CsvSource({
        "55, 95, at most 60 days,    61–120 days",
        "95, 99, at most 60 days,    at most 60 days",
        "40, 85, 61–120 days,        more than 120 days",
        "20, 40, more than 120 days, more than 120 days"
    })
    void tells_a_median_and_a_percentile_in_days(
            double within60, double within120, String median, String ninetieth) {
        var all = List.of(reading("E7-MEDIAN", within60), reading("E7-P90", within120));

        assertThat(said().days(measure("E7-MEDIAN"), all)).isEqualTo(median);
        assertThat(said().days(measure("E7-P90"), all)).isEqualTo(ninetieth);
    }

    @Test
    void tells_no_days_of_what_is_no_time() {
        assertThat(said().days(measure("E9"), List.of(reading("E9", 100)))).isEmpty();
        assertThat(said().days(measure("E7-P90"), List.of(reading("E7-P90", 100)))).isEmpty();
    }

    private ReadingWords said() {
        return new ReadingWords(words, new Numbers(Language.EN, null));
    }

    private static Measure measure(String id) {
        return new IndicatorList()
                .all().stream()
                        .flatMap(one -> one.measures().stream())
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static Reading reading(String measure, double value) {
        return new Reading(
                measure,
                new Period.Revised(2025),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(value),
                Optional.empty(),
                Optional.empty(),
                Light.MET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
