package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Next;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.Staffing;
import dk.aarhus.ligevaerd.casework.words.Seat;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of the page: where the case stands and what is next.
 *
 * @param overdue whether the last day for it has passed
 * @param holders those who are to act
 * @param missing what must be done first
 * @param oneStep where the caller can move it right away, without a further word
 */
record Standing(
        Next next,
        boolean overdue,
        List<Holder> holders,
        List<Missing> missing,
        Optional<CaseStatus> oneStep) {

    /**
     * Somebody who has the ball.
     *
     * @param account who it is; empty where the seat is that of several, or nobody was appointed
     * @param vacant true where one person should have the seat and nobody was appointed
     */
    record Holder(Seat seat, Optional<String> account, boolean vacant, boolean isYou) {}

    static Standing of(OpenCase open, Caller caller, LocalDate today) {
        var next = open.next();
        return new Standing(
                next,
                next.isOverdue(today),
                next.ball().stream().sorted().map(part -> holder(part, open, caller)).toList(),
                Missing.of(next.waitsFor()),
                next.to().filter(to -> isReady(open, to)));
    }

    private static boolean isReady(OpenCase open, CaseStatus to) {
        return open.ways().stream()
                .anyMatch(way -> way.to() == to && way.yours() && way.waitsFor().isEmpty());
    }

    private static Holder holder(Permission part, OpenCase open, Caller caller) {
        var seat = open.file().regime() == Regime.WHISTLEBLOWER ? Seat.UNIT : seat(part);
        var account = appointed(seat, open.file().staffing());
        var isYou = open.may(part) && account.map(caller.account()::equals).orElse(true);
        return new Holder(seat, account, isOfOne(seat) && account.isEmpty(), isYou);
    }

    private static Seat seat(Permission part) {
        return switch (part) {
            case WORK_ON_CASE -> Seat.HANDLER;
            case REVIEW_CASE -> Seat.REVIEWER;
            case DECIDE_CASE -> Seat.DECISION_MAKER;
            case READ_CASE,
                    TAKE_CASE,
                    ENTER_REPORT,
                    TRIAGE_CASE,
                    OPEN_IDENTITY,
                    BREAK_GLASS,
                    READ_GLASS,
                    READ_CASE_JOURNAL,
                    READ_JOURNAL,
                    VERIFY_JOURNAL,
                    READ_WORKBENCH,
                    PREPARE_RELEASE,
                    PUBLISH_RELEASE,
                    READ_RETENTION,
                    HOLD,
                    LET_GO,
                    READ_STAFF,
                    ENROL_STAFF,
                    IMPORT_STAFF ->
                    Seat.INTAKE;
        };
    }

    private static Optional<String> appointed(Seat seat, Staffing staffing) {
        return switch (seat) {
            case HANDLER -> staffing.handler();
            case REVIEWER -> staffing.reviewer();
            case DECISION_MAKER -> staffing.decisionMaker();
            case INTAKE, UNIT -> Optional.empty();
        };
    }

    private static boolean isOfOne(Seat seat) {
        return switch (seat) {
            case HANDLER, REVIEWER, DECISION_MAKER -> true;
            case INTAKE, UNIT -> false;
        };
    }
}
