package dk.aarhus.ligevaerd.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import dk.aarhus.ligevaerd.disclosure.fixture.BenchmarkTables;
import dk.aarhus.ligevaerd.disclosure.fixture.LinkedSeries;
import dk.aarhus.ligevaerd.disclosure.fixture.TinyProblems;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An exchange")
class ExchangesTest {

    @ParameterizedTest
    @EnumSource
    void keeps_every_sum_every_bound_and_what_is_shown(TinyProblems.Kind kind) {
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            ProtectionProblem problem = TinyProblems.draw(kind, random);
            boolean[] hidden = TinyProblems.pattern(problem, random);
            long[] price = new long[hidden.length];
            for (int c = 0; c < price.length; c++) {
                price[c] = hidden[c] ? 0 : Exchanges.CLOSED;
            }
            Deviations system = system(problem);
            Knowledge outsider = Knowledge.ofOutsider(problem, system.base);
            for (Demand demand : Demands.of(system)) {
                new Exchanges(system)
                        .find(demand, outsider, price)
                        .ifPresent(
                                change -> {
                                    assertThat(demand.metBy(change)).isTrue();
                                    assertThat(change.within(hidden)).isTrue();
                                    assertThat(outsider.allows(change)).isTrue();
                                    assertThat(change.keepsRows(system, new long[system.rows()]))
                                            .isTrue();
                                });
            }
        }
    }

    @Test
    void is_found_for_every_secret_of_a_dense_table() {
        assertThat(share(ProtectionProblem.of(BenchmarkTables.FOUR_WAY_1700.draw(1)))).isEqualTo(1);
    }

    @Test
    void goes_through_the_margins_of_linked_tables() {
        ProtectionProblem problem =
                ProtectionProblem.of(LinkedSeries.tables("q1", new LinkedSeries(1, 300).quarter()));

        assertThat(problem.grids()).hasSize(1);
        assertThat(share(problem)).isGreaterThan(0.9);
    }

    /** Of the demands, how many are met by an exchange that keeps all sums. */
    private static double share(ProtectionProblem problem) {
        Deviations system = system(problem);
        Knowledge outsider = Knowledge.ofOutsider(problem, system.base);
        Prices prices = new Prices(problem, system.base, Weighting.COUNT);
        Exchanges exchanges = new Exchanges(system);
        long[] price = prices.usual();
        int met = 0;
        for (Demand demand : Demands.of(system)) {
            Optional<Change> found = exchanges.find(demand, outsider, price);
            boolean sound =
                    found.stream()
                            .allMatch(change -> change.keepsRows(system, new long[system.rows()]));
            assertThat(sound).isTrue();
            met += found.isPresent() ? 1 : 0;
        }
        return (double) met / Demands.of(system).size();
    }

    private static Deviations system(ProtectionProblem problem) {
        return new Deviations(problem, BaseTable.of(problem, Effort.unlimited()));
    }
}
