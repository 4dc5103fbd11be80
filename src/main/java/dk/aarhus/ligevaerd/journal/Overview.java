package dk.aarhus.ligevaerd.journal;

import java.util.List;
import java.util.Optional;

/**
 * What an auditor looks at first.
 *
 * @param enrolments who got or lost the right to see cases, the newest first
 * @param reasons that were given lately for opening what is closed
 * @param refusals of what was tampered with
 */
public record Overview(
        Optional<Watch.Checked> lastCheck,
        List<Line> enrolments,
        List<Line> reasons,
        List<Line> refusals) {}
