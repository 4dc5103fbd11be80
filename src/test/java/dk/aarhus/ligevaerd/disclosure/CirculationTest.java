package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Counts can be moved along an axis")
class CirculationTest {

    @Test
    void to_a_sibling_to_the_total_or_to_a_cousin() {
        Dimension axis = RandomTables.axis("a", 2, 2);

        assertThat(ways(axis, "a11"))
                .containsExactlyInAnyOrder(
                        "{a11=1, a12=-1}",
                        "{Total=1, a1=1, a11=1}",
                        "{a1=1, a11=1, a2=-1, a21=-1}",
                        "{a1=1, a11=1, a2=-1, a22=-1}");
    }

    @Test
    void in_keeping_with_every_way_in_which_a_parent_is_divided() {
        Dimension axis =
                new Dimension(
                        "a", Map.of("Total", List.of(List.of("n", "s"), List.of("big", "small"))));

        assertThat(ways(axis, "n"))
                .containsExactlyInAnyOrder(
                        "{n=1, s=-1}", "{Total=1, big=1, n=1}", "{Total=1, n=1, small=1}");
    }

    @Test
    void in_only_some_of_very_many_ways() {
        Circulation[][] ways = Circulation.throughEach(RandomTables.axis("a", 5_000));

        assertThat(ways).hasDimensions(5_001, 39);
    }

    private static List<String> ways(Dimension axis, String code) {
        List<String> codes = List.copyOf(axis.codes());
        return Arrays.stream(Circulation.throughEach(axis)[codes.indexOf(code)])
                .map(
                        way -> {
                            Map<String, Integer> change = new TreeMap<>();
                            for (int i = 0; i < way.codes().length; i++) {
                                change.put(codes.get(way.codes()[i]), way.factors()[i]);
                            }
                            return change.toString();
                        })
                .toList();
    }
}
