package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the last move of a case can be undone: nobody has done anything since, and nothing of it
 * has left the house. What tells the reporter, decides or ends a case is not undone but mended in
 * the open: by a next move that everybody sees.
 */
final class SecondThoughts {

    /** Arriving here tells nobody outside, and changes nothing of the case but its stage. */
    private static final Set<CaseStatus> QUIET =
            EnumSet.of(
                    CaseStatus.INFORMAL_RESOLUTION,
                    CaseStatus.INVESTIGATION_PLANNED,
                    CaseStatus.INVESTIGATING,
                    CaseStatus.HEARING,
                    CaseStatus.ASSESSMENT,
                    CaseStatus.REMEDY,
                    CaseStatus.FOLLOW_UP);

    private SecondThoughts() {}

    /** The stage that it would go back to. */
    static Optional<CaseStatus> of(CaseFile file) {
        var lines = file.lines().stream().filter(line -> !line.isFromOutside()).toList();
        if (lines.isEmpty() || !QUIET.contains(file.status())) {
            return Optional.empty();
        }
        var last = lines.get(lines.size() - 1);
        return last.act() == Act.MOVED && last.subject().equals(file.status().name())
                ? before(lines.subList(0, lines.size() - 1))
                        .filter(from -> from != CaseStatus.SUSPENDED)
                        .filter(from -> !changedTrack(lines, from, file.status()))
                : Optional.empty();
    }

    private static Optional<CaseStatus> before(List<CaseEvent> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (Set.of(Act.MOVED, Act.MOVED_BACK).contains(earlier.get(i).act())) {
                return Optional.of(CaseStatus.valueOf(earlier.get(i).subject()));
            }
        }
        return Optional.empty();
    }

    /** On this way a short case becomes an ordinary one, which is not undone by the stage alone. */
    private static boolean changedTrack(List<CaseEvent> lines, CaseStatus from, CaseStatus to) {
        return lines.stream()
                        .filter(line -> line.act() == Act.TRACK_CHOSEN)
                        .reduce((earlier, later) -> later)
                        .filter(chosen -> chosen.subject().startsWith(Track.SHORT.name()))
                        .isPresent()
                && Workflow.TABLE.stream()
                        .anyMatch(
                                row ->
                                        row.from() == from
                                                && row.to() == to
                                                && row.onto().isPresent());
    }
}
