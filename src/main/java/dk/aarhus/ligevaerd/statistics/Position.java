package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Phase;
import java.util.Optional;

/**
 * A place in the table: a phase or all of them, a group of classes or all of them.
 *
 * @param phase empty for the total over the phases
 * @param group empty for the total over the classes
 */
public record Position(Optional<Phase> phase, Optional<ClassGroup> group) {

    /** The code of a total in files and addresses. */
    public static final String TOTAL = "TOTAL";

    public static Position of(Phase phase, ClassGroup group) {
        return new Position(Optional.of(phase), Optional.of(group));
    }

    static Position coded(String phase, String group) {
        return new Position(
                Optional.of(phase).filter(code -> !code.equals(TOTAL)).map(Phase::valueOf),
                Optional.of(group).filter(code -> !code.equals(TOTAL)).map(ClassGroup::valueOf));
    }

    public String phaseCode() {
        return phase.map(Enum::name).orElse(TOTAL);
    }

    public String groupCode() {
        return group.map(Enum::name).orElse(TOTAL);
    }

    /** True for a total of any kind: what a reader looks for first. */
    public boolean isMargin() {
        return phase.isEmpty() || group.isEmpty();
    }

    Position withoutPhase() {
        return new Position(Optional.empty(), group);
    }

    Position withoutGroup() {
        return new Position(phase, Optional.empty());
    }

    boolean contains(Phase aPhase, ClassGroup aGroup) {
        return phase.map(aPhase::equals).orElse(true) && group.map(aGroup::equals).orElse(true);
    }
}
