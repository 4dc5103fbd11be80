package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.law.PolicyClass.DIRECT;
import static dk.aarhus.ligevaerd.law.PolicyClass.INDIRECT;
import static dk.aarhus.ligevaerd.law.PolicyClass.INSTITUTIONAL;

import dk.aarhus.ligevaerd.law.PolicyClass;
import java.util.Arrays;
import java.util.Set;

/**
 * The policy classes of one case as one code, so that every case is counted once and the counts add
 * up to the number of cases. A case of two classes is not a case of either alone.
 */
public enum ClassCombination {
    DIRECT_ONLY(Set.of(DIRECT)),
    INDIRECT_ONLY(Set.of(INDIRECT)),
    INSTITUTIONAL_ONLY(Set.of(INSTITUTIONAL)),
    DIRECT_AND_INDIRECT(Set.of(DIRECT, INDIRECT)),
    DIRECT_AND_INSTITUTIONAL(Set.of(DIRECT, INSTITUTIONAL)),
    INDIRECT_AND_INSTITUTIONAL(Set.of(INDIRECT, INSTITUTIONAL)),
    ALL_THREE(Set.of(DIRECT, INDIRECT, INSTITUTIONAL)),

    /** Reprisals and none of the classes. */
    RETALIATION_ONLY(Set.of()),

    /** Neither a class nor reprisals. */
    NONE(Set.of());

    private final Set<PolicyClass> classes;

    ClassCombination(Set<PolicyClass> classes) {
        this.classes = classes;
    }

    /** The one combination of a case. Reprisals beside a class are counted in the class. */
    public static ClassCombination of(Set<PolicyClass> classes, Reprisal reprisal) {
        if (classes.isEmpty()) {
            return switch (reprisal) {
                case AMONG_THE_ISSUES -> RETALIATION_ONLY;
                case NOT_AMONG_THEM -> NONE;
            };
        }
        return Arrays.stream(values())
                .filter(combination -> combination.classes.equals(classes))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody was treated badly for having spoken. */
    public enum Reprisal {
        AMONG_THE_ISSUES,
        NOT_AMONG_THEM;

        static Reprisal of(boolean retaliation) {
            return retaliation ? AMONG_THE_ISSUES : NOT_AMONG_THEM;
        }
    }

    /** The column of the published table in which the combination is counted. */
    public ClassGroup group() {
        return switch (this) {
            case DIRECT_ONLY -> ClassGroup.DIRECT;
            case INDIRECT_ONLY -> ClassGroup.INDIRECT;
            case INSTITUTIONAL_ONLY -> ClassGroup.INSTITUTIONAL;
            case DIRECT_AND_INDIRECT,
                    DIRECT_AND_INSTITUTIONAL,
                    INDIRECT_AND_INSTITUTIONAL,
                    ALL_THREE ->
                    ClassGroup.SEVERAL;
            case RETALIATION_ONLY -> ClassGroup.RETALIATION_ONLY;
            case NONE -> ClassGroup.NONE;
        };
    }
}
