package dk.aarhus.ligevaerd.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A release as it stands, without its table.
 *
 * @param preparedBy the account; for policy officers only
 * @param secrets for how many of its cells a range was promised and proved; never how many are few
 * @param obstacles names of what could not be protected; empty unless it is blocked
 * @param proposals axes and codes below which figures would have to be put together
 */
public record ReleaseView(
        String id,
        Period period,
        ReleaseMethod method,
        ReleaseStatus status,
        String preparedBy,
        LocalDate preparedOn,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> withdrawnOn,
        int secrets,
        List<String> obstacles,
        List<String> proposals) {

    public boolean hasTable() {
        return status != ReleaseStatus.BLOCKED;
    }
}
