package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.shared.Quarter;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Tries a plan before the first release: on the facts there are, or on invented ones. */
@ApplicationScoped
class Trials {

    private static final int PATIENCE = 3_600;
    private static final Comparator<CountedFact> BY_REPORTER =
            Comparator.comparing(fact -> fact.reporter().map(UUID::toString).orElse(""));

    private final FrozenFacts facts;
    private final Departments departments;
    private final Duration limit;

    Trials(FrozenFacts facts, Departments departments, StatisticsConfig config) {
        this.facts = facts;
        this.departments = departments;
        this.limit = config.protectionTime();
    }

    /** On the facts of a year as they stand now. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    List<Trial.Outcome> ofFacts(Plan plan, int year, Consumer<Trial.Outcome> tells) {
        return trial(
                plan, year, (tables, quarters) -> facts.countNow(year, tables, quarters), tells);
    }

    /** Whether there is anything to count in one of these years. */
    @Transactional
    boolean hasFacts(List<Integer> years) {
        return years.stream().anyMatch(facts::hasAny);
    }

    /** On a year of so many reports, of which only the number is known. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    List<Trial.Outcome> ofSize(
            Plan plan, int year, int reports, long seed, Consumer<Trial.Outcome> tells) {
        var codes =
                departments.listAll().stream()
                        .map(Department::code)
                        .map(code -> code.value())
                        .sorted()
                        .toList();
        Map<Quarter, List<CountedFact>> invented = new HashMap<>();
        new FactGenerator(seed, codes, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .invent(
                        reports,
                        row ->
                                invented.computeIfAbsent(
                                                Quarter.of(row.received()),
                                                quarter -> new ArrayList<>())
                                        .add(CountedFact.of(row)));
        return trial(
                plan,
                year,
                (tables, quarters) ->
                        PeriodCounts.of(
                                year,
                                tables,
                                quarters.stream()
                                        .flatMap(
                                                quarter ->
                                                        invented
                                                                .getOrDefault(quarter, List.of())
                                                                .stream())
                                        .sorted(BY_REPORTER)),
                tells);
    }

    private List<Trial.Outcome> trial(
            Plan plan, int year, Trial.Counting counting, Consumer<Trial.Outcome> tells) {
        return new Trial(plan, year, counting, new DisclosureControl(limit)).run(tells);
    }
}
