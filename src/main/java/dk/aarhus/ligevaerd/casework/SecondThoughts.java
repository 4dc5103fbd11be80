package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the last move of a case can be undone: nothing of it has left the house since, whatever
 * was written in the house. What tells the reporter, decides or ends a case is not undone but
 * mended in the open: by a next move that everybody sees.
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

    private static final Set<Act> MOVES = EnumSet.of(Act.MOVED, Act.MOVED_BACK);

    private SecondThoughts() {}

    /** The stage that it would go back to. */
    static Optional<CaseStatus> of(CaseFile file) {
        var lines = file.lines();
        int last = lastMove(lines);
        if (last < 0 || !QUIET.contains(file.status())) {
            return Optional.empty();
        }
        var move = lines.get(last);
        return move.act() == Act.MOVED
                        && move.subject().equals(file.status().name())
                        && Leaving.nothingSince(file, last + 1)
                ? before(lines.subList(0, last))
                        .filter(from -> from != CaseStatus.SUSPENDED)
                        .filter(from -> !changedTrack(lines, from, file.status()))
                : Optional.empty();
    }

    private static Optional<CaseStatus> before(List<CaseEvent> earlier) {
        int last = lastMove(earlier);
        return last < 0
                ? Optional.empty()
                : Optional.of(CaseStatus.valueOf(earlier.get(last).subject()));
    }

    /** Its place; negative where there is none. */
    private static int lastMove(List<CaseEvent> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && !MOVES.contains(lines.get(at).act())) {
            at--;
        }
        return at;
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
