package dk.aarhus.ligevaerd.statistics;

import static dk.aarhus.ligevaerd.law.PolicyClass.DIRECT;
import static dk.aarhus.ligevaerd.law.PolicyClass.INDIRECT;
import static dk.aarhus.ligevaerd.law.PolicyClass.INSTITUTIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.ClassCombination.Reprisal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The classes of a case are counted as one combination")
class ClassCombinationTest {

    @Test
    void a_case_of_two_classes_is_not_a_case_of_either_alone() {
        assertThat(combination(Set.of(INDIRECT, INSTITUTIONAL)))
                .isEqualTo(ClassCombination.INDIRECT_AND_INSTITUTIONAL);
    }

    @Test
    void every_set_of_classes_has_a_combination_of_its_own() {
        var all =
                IntStream.range(1, 1 << PolicyClass.values().length)
                        .mapToObj(ClassCombinationTest::set)
                        .map(ClassCombinationTest::combination)
                        .collect(Collectors.toSet());

        assertThat(all).hasSize(7);
    }

    @Test
    void reprisals_beside_a_class_are_counted_in_the_class() {
        assertThat(ClassCombination.of(Set.of(DIRECT), Reprisal.AMONG_THE_ISSUES))
                .isEqualTo(ClassCombination.DIRECT_ONLY);
    }

    @Test
    void reprisals_without_a_class_stand_alone() {
        assertThat(ClassCombination.of(Set.of(), Reprisal.AMONG_THE_ISSUES))
                .isEqualTo(ClassCombination.RETALIATION_ONLY);
    }

    @Test
    void neither_class_nor_reprisals_is_a_combination_too() {
        assertThat(combination(Set.of())).isEqualTo(ClassCombination.NONE);
    }

    @Test
    void every_column_of_the_table_is_reached() {
        assertThat(Arrays.stream(ClassCombination.values()).map(ClassCombination::group))
                .containsAll(EnumSet.allOf(ClassGroup.class));
    }

    private static ClassCombination combination(Set<PolicyClass> classes) {
        return ClassCombination.of(classes, Reprisal.NOT_AMONG_THEM);
    }

    private static Set<PolicyClass> set(int bits) {
        return Arrays.stream(PolicyClass.values())
                .filter(one -> (bits & 1 << one.ordinal()) != 0)
                .collect(Collectors.toSet());
    }
}
