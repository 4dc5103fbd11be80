package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Next;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.words.BallHolder;
import dk.aarhus.ligevaerd.law.CaseStatus;
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

    /** Somebody who has the ball, as the reader sees them. */
    record Holder(BallHolder who, boolean isYou) {}

    static Standing of(OpenCase open, Caller caller, LocalDate today) {
        var next = open.next();
        return new Standing(
                next,
                next.isOverdue(today),
                BallHolder.of(next, open.file()).stream()
                        .map(who -> new Holder(who, isYou(who, open, caller)))
                        .toList(),
                Missing.of(next.waitsFor(), open.file().reference()),
                next.to().filter(to -> isReady(open, to)));
    }

    private static boolean isReady(OpenCase open, CaseStatus to) {
        return open.ways().stream()
                .anyMatch(way -> way.to() == to && way.yours() && way.waitsFor().isEmpty());
    }

    private static boolean isYou(BallHolder who, OpenCase open, Caller caller) {
        return open.may(who.permission())
                && who.account().map(caller.account()::equals).orElse(true);
    }
}
