package dk.aarhus.ligevaerd.statistics;

import java.util.List;
import java.util.Optional;

/** All tables that were shown of one period, or are about to be. */
record ShownRelease(Period period, List<ShownTable> tables) {

    ShownRelease {
        tables = List.copyOf(tables);
    }

    Optional<ShownTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    boolean withholds(PlanTable table, List<String> place) {
        return table(table.name())
                .filter(shown -> shown.at(place) instanceof ShownCell.Withheld)
                .isPresent();
    }

    int figures() {
        return tables.stream().mapToInt(ShownTable::figures).sum();
    }

    int withheld() {
        return tables.stream().mapToInt(ShownTable::withheld).sum();
    }
}
