package dk.aarhus.ligevaerd.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Seats the reader before everything that was shown and said of a year. */
@ApplicationScoped
class Chairs {

    private final Releases releases;
    private final GivenFigures given;
    private final Ledger ledger;

    Chairs(Releases releases, GivenFigures given, Ledger ledger) {
        this.releases = releases;
        this.given = given;
        this.ledger = ledger;
    }

    ReadersChair of(int year) {
        return having(year, given.counting(year));
    }

    /** As if nothing but this had been said. */
    ReadersChair having(int year, List<GivenFigure> said) {
        var statements =
                said.stream().filter(GivenFigure::agrees).map(GivenFigure::statement).toList();
        var shown = shown(year);
        var chair = chair(year, shown, statements);
        return chair.agrees() ? chair : chair(year, shown, believed(year, shown, statements));
    }

    /** What was published after it was said, and contradicts it, is believed instead. */
    private List<Statement> believed(int year, List<PublicTable> shown, List<Statement> said) {
        var believed = new ArrayList<Statement>();
        for (var one : said) {
            believed.add(one);
            if (!chair(year, shown, believed).agrees()) {
                believed.remove(one);
            }
        }
        return believed;
    }

    private List<PublicTable> shown(int year) {
        return ledger.shownOf(year).stream()
                .flatMap(release -> release.tables().stream())
                .map(PublicTable::of)
                .toList();
    }

    private ReadersChair chair(int year, List<PublicTable> shown, List<Statement> said) {
        var plan = ledger.planOf(year);
        return new ReadersChair(
                shown,
                said,
                meanings(year),
                one ->
                        plan.table(one.table())
                                .map(table -> CellName.of(one.period().code(), table, one.place())),
                (table, place) -> threshold(year, table, place));
    }

    /** From how many persons on a cell of a year is shown. */
    int threshold(int year, PublicTable shown, List<String> place) {
        var plan = ledger.planOf(year);
        return plan.table(shown.name())
                .map(table -> plan.threshold(CellName.open(table, place)))
                .orElseThrow();
    }

    /** Only what was proved beside when a release was made, or would be now. */
    private List<CellRelation> meanings(int year) {
        return releases.inLedgerOf(year).stream()
                .flatMap(
                        release ->
                                release
                                        .meanings()
                                        .orElseGet(
                                                () ->
                                                        new Knowledge(ledger.of(year))
                                                                .meanings(release.period()))
                                        .stream())
                .distinct()
                .toList();
    }
}
