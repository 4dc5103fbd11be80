package dk.aarhus.ligevaerd.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One table as it stands in a file: its axes, its cells, and what is asked of it. Several tables
 * together are what one attacker knows.
 */
public record Table(
        String name,
        List<Dimension> dimensions,
        MissingChildren missingChildren,
        List<Cell> cells,
        List<LinearConstraint> constraints,
        List<Requirement> requirements,
        Rule rule,
        Attacker attacker,
        List<Scenario> scenarios) {

    public Table {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
        constraints = List.copyOf(constraints);
        requirements = List.copyOf(requirements);
        scenarios = List.copyOf(scenarios);
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The same table with other cells in the places of its own. */
    public Table mapCells(UnaryOperator<Cell> instead) {
        return new Table(
                name,
                dimensions,
                missingChildren,
                cells.stream().map(instead).toList(),
                constraints,
                requirements,
                rule,
                attacker,
                scenarios);
    }

    /** Collects a table piece by piece; every method returns the builder. */
    public static final class Builder {

        private final String name;
        private final List<Dimension> dimensions = new ArrayList<>();
        private final List<Cell> cells = new ArrayList<>();
        private final List<LinearConstraint> constraints = new ArrayList<>();
        private final List<Requirement> requirements = new ArrayList<>();
        private final List<Scenario> scenarios = new ArrayList<>();
        private MissingChildren missingChildren = MissingChildren.ERROR;
        private Rule rule = Rule.none();
        private Attacker attacker = Attacker.outsider();

        private Builder(String name) {
            this.name = name;
        }

        public Builder dimension(Dimension dimension) {
            dimensions.add(dimension);
            return this;
        }

        public Builder cell(Cell cell) {
            cells.add(cell);
            return this;
        }

        public Builder constraint(LinearConstraint constraint) {
            constraints.add(constraint);
            return this;
        }

        public Builder requirement(Requirement requirement) {
            requirements.add(requirement);
            return this;
        }

        public Builder scenario(Scenario scenario) {
            scenarios.add(scenario);
            return this;
        }

        public Builder missingChildren(MissingChildren reading) {
            missingChildren = reading;
            return this;
        }

        public Builder rule(Rule sensitive) {
            rule = sensitive;
            return this;
        }

        public Builder attacker(Attacker knowing) {
            attacker = knowing;
            return this;
        }

        public Table build() {
            return new Table(
                    name,
                    dimensions,
                    missingChildren,
                    cells,
                    constraints,
                    requirements,
                    rule,
                    attacker,
                    scenarios);
        }
    }
}
