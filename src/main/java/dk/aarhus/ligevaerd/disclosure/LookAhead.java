package dk.aarhus.ligevaerd.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One step ahead of a growing series: if this pattern goes out, and in the next release a single
 * count of one turned up somewhere, could that still be hidden? Where not, what is shown now is a
 * trap, and hiding a little more now is cheaper.
 */
public final class LookAhead {

    private final Duration limitPerQuestion;

    public LookAhead(Duration limitPerQuestion) {
        this.limitPerQuestion = limitPerQuestion;
    }

    /**
     * A release to come, in which one count is small.
     *
     * @param cell the cell in which the count of one turns up
     * @param tables everything published by then, and the next release itself with that count
     */
    public record Next(String cell, List<Table> tables) {}

    /** The releases to come that would have no safe pattern, with the reasons. */
    public List<Trap> traps(List<Next> possible) {
        List<Trap> traps = new ArrayList<>();
        Protector protector = new Protector(ProtectionSettings.standard().within(limitPerQuestion));
        for (Next next : possible) {
            protector
                    .protect(ProtectionProblem.of(next.tables()))
                    .fold(
                            found -> null,
                            refused -> {
                                traps.add(new Trap(next.cell(), refused.refusals()));
                                return null;
                            });
        }
        return traps;
    }

    /** A cell of the next release in which a single case could not be hidden. */
    public record Trap(String cell, List<Refusal> refusals) {

        public Trap {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * The table as the next release will see it: what the pattern hides was hidden earlier,
     * everything else was shown.
     */
    public static Table asPublished(Table table, Set<String> suppressed) {
        Table.Builder past =
                Table.named(table.name())
                        .rule(table.rule())
                        .attacker(table.attacker())
                        .missingChildren(table.missingChildren());
        table.dimensions().forEach(past::dimension);
        for (Cell cell : table.cells()) {
            past.cell(
                    suppressed.contains(cell.id())
                            ? cell.hiddenEarlier()
                            : cell.status() == CellStatus.PUBLISHED
                                    ? cell.publishedEarlier()
                                    : cell);
        }
        table.constraints().forEach(past::constraint);
        table.requirements().forEach(past::requirement);
        table.scenarios().forEach(past::scenario);
        return past.build();
    }
}
