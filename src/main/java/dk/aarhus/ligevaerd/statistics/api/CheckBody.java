package dk.aarhus.ligevaerd.statistics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.aarhus.ligevaerd.statistics.GivenCheck;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What giving a figure would do.
 *
 * @param published the figure, where a release shows it
 * @param instead what everybody can work out anyway, and so may be said
 */
record CheckBody(
        boolean safe,
        boolean agrees,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> published,
        List<UncoveredCell> uncovered,
        OpenRange instead) {

    /**
     * A count of which too much could be worked out.
     *
     * @param without where it is what is left of the cell beside one part: that part
     * @param highest missing where there is no end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UncoveredCell(
            String period,
            String table,
            List<String> cell,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> without,
            long lowest,
            Long highest) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpenRange(long lowest, Long highest) {}

    static CheckBody of(GivenCheck check) {
        return new CheckBody(
                check.isSafe(),
                check.agrees(),
                check.published(),
                check.uncovered().stream()
                        .map(
                                one ->
                                        new UncoveredCell(
                                                one.table().period().code(),
                                                one.table().name(),
                                                one.place(),
                                                one.without(),
                                                one.lowest(),
                                                end(one.highest())))
                        .toList(),
                new OpenRange(check.instead().lowest(), end(check.instead().highest())));
    }

    private static Long end(OptionalLong highest) {
        return highest.isPresent() ? highest.getAsLong() : null;
    }
}
