package dk.aarhus.ligevaerd.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of a figure given elsewhere that was written down wrongly. It does not count as said
 * any more. What it broke is whole again only where nothing was prepared or published since: else
 * something was proved for less, and cannot promise more.
 */
@ApplicationScoped
class Corrections {

    private final Releases releases;
    private final GivenFigures given;
    private final Chairs chairs;
    private final Clock clock;

    Corrections(Releases releases, GivenFigures given, Chairs chairs, Clock clock) {
        this.releases = releases;
        this.given = given;
        this.chairs = chairs;
        this.clock = clock;
    }

    void correct(GivenFigure wrong) {
        int year = wrong.statement().period().year();
        wrong.confirmedAt()
                .ifPresentOrElse(since -> correct(wrong, year, since), () -> wrong.correct(true));
    }

    private void correct(GivenFigure wrong, int year, Instant since) {
        var day = LocalDate.ofInstant(since, clock.getZone());
        boolean nothingProved =
                releases.inLedgerOf(year).stream().noneMatch(one -> one.isOfOrAfter(day));
        wrong.correct(nothingProved);
        var counting = given.counting(year);
        for (int at = 0; at < counting.size(); at++) {
            var one = counting.get(at);
            // One that was thought to contradict may have contradicted only what was wrong.
            if (isAfter(one, since) && (nothingProved || !one.agrees())) {
                judge(one, year, counting.subList(0, at));
            }
        }
    }

    private static boolean isAfter(GivenFigure one, Instant since) {
        return one.confirmedAt().filter(since::isBefore).isPresent();
    }

    private void judge(GivenFigure one, int year, List<GivenFigure> before) {
        one.judge(chairs.having(year, before).after(one.statement()));
    }
}
