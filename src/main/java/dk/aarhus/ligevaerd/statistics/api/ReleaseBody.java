package dk.aarhus.ligevaerd.statistics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.aarhus.ligevaerd.statistics.ReleaseMethod;
import dk.aarhus.ligevaerd.statistics.ReleaseStatus;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A release as it is sent.
 *
 * @param method how the figures are made fit to be shown
 * @param withdrawnOn since when its tables are not offered any more
 * @param obstacles what could not be protected; there only when it is blocked
 * @param proposals axes and codes below which figures would have to be put together to be safe
 */
record ReleaseBody(
        String id,
        String period,
        ReleaseMethod method,
        ReleaseStatus status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> publishedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> withdrawnOn,
        List<String> tables,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> obstacles,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> proposals) {

    static ReleaseBody of(ReleaseView release, List<String> tables) {
        return new ReleaseBody(
                release.id(),
                release.period().code(),
                release.method(),
                release.status(),
                release.publishedOn(),
                release.withdrawnOn(),
                tables,
                release.obstacles(),
                release.proposals());
    }
}
