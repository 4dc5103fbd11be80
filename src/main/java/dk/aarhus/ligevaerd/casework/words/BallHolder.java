package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Next;
import dk.aarhus.ligevaerd.casework.Staffing;
import dk.aarhus.ligevaerd.law.Regime;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who has the ball.
 *
 * @param permission what makes them the one
 * @param account who it is; empty where the seat is that of several, or nobody was appointed
 */
public record BallHolder(Permission permission, Seat seat, Optional<String> account) {

    public static List<BallHolder> of(Next next, CaseFile file) {
        return next.ball().stream().sorted().map(permission -> of(permission, file)).toList();
    }

    private static BallHolder of(Permission permission, CaseFile file) {
        var seat =
                file.regime() == Regime.WHISTLEBLOWER && permission != Permission.LET_GO
                        ? Seat.UNIT
                        : seat(permission);
        return new BallHolder(permission, seat, appointed(seat, file.staffing()));
    }

    /** True where one person should have the seat and nobody was appointed. */
    public boolean vacant() {
        return seat.isOfOne() && account.isEmpty();
    }

    private static Seat seat(Permission permission) {
        return switch (permission) {
            case WORK_ON_CASE -> Seat.HANDLER;
            case REVIEW_CASE -> Seat.REVIEWER;
            case DECIDE_CASE -> Seat.DECISION_MAKER;
            case LET_GO -> Seat.RECORDS;
            // Nobody else has the ball in a case, and intake sees to what nobody has.
            default -> Seat.INTAKE;
        };
    }

    private static Optional<String> appointed(Seat seat, Staffing staffing) {
        return switch (seat) {
            case HANDLER -> staffing.handler();
            case REVIEWER -> staffing.reviewer();
            case DECISION_MAKER -> staffing.decisionMaker();
            case INTAKE, UNIT, RECORDS -> Optional.empty();
        };
    }
}
