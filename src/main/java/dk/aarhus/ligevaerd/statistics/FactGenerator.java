package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Invents facts: the same seed gives the same ones. Shares are made up so that some codes are
 * frequent and most are rare, as in any such table; they say nothing about any municipality.
 */
final class FactGenerator {

    private static final int LONGEST_CASE = 240;

    private final Random chance;
    // Of their own, so that what was drawn before they came stays as it was.
    private final HandlingGenerator handling;
    private final List<String> departments;
    private final LocalDate first;
    private final int days;
    private final List<String> reporters = new ArrayList<>();

    /**
     * @param departments codes, those with the most cases first
     * @param first the first day on which something is received
     * @param last the last one
     */
    FactGenerator(long seed, List<String> departments, LocalDate first, LocalDate last) {
        this.chance = new Random(seed);
        this.handling = new HandlingGenerator(~seed);
        this.departments = List.copyOf(departments);
        this.first = first;
        this.days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    void invent(int facts, Consumer<FactRow> takes) {
        for (int number = 0; number < facts; number++) {
            takes.accept(row(first.plusDays(chance.nextInt(days))));
        }
    }

    private FactRow row(LocalDate received) {
        var phase = skewed(Phase.values());
        var form = skewed(Form.values());
        var identity =
                chance.nextInt(5) < 2
                        ? IdentityMode.ANONYMOUS
                        : chance.nextInt(3) == 0 ? IdentityMode.NAMED : IdentityMode.CONFIDENTIAL;
        var grounds = EnumSet.of(skewed(Ground.values()));
        if (chance.nextInt(5) == 0) {
            grounds.add(skewed(Ground.values()));
        }
        var decided = chance.nextInt(5) > 0;
        var acknowledged = received.plusDays(chance.nextInt(9));
        Optional<String> department =
                chance.nextInt(12) == 0 ? Optional.empty() : Optional.of(skewed(departments));
        var classes = classes(form);
        Optional<ReporterCapacity> capacity =
                chance.nextInt(10) == 0
                        ? Optional.empty()
                        : Optional.of(skewed(ReporterCapacity.values()));
        Optional<LocalDate> decidedOn =
                decided
                        ? Optional.of(acknowledged.plusDays(5 + chance.nextInt(LONGEST_CASE)))
                        : Optional.empty();
        Optional<Outcome> outcome =
                decided ? Optional.of(skewed(Outcome.values())) : Optional.empty();
        return new FactRow(
                received,
                department,
                phase,
                classes,
                Set.of(form),
                grounds,
                capacity,
                identity,
                Optional.of(acknowledged),
                decidedOn,
                outcome,
                form == Form.RETALIATION,
                identity == IdentityMode.ANONYMOUS ? Optional.empty() : Optional.of(reporter()),
                handling.of(received, outcome));
    }

    /** Now and then somebody writes again. */
    private String reporter() {
        if (!reporters.isEmpty() && chance.nextInt(12) == 0) {
            return reporters.get(chance.nextInt(reporters.size()));
        }
        var somebody = "synthetic %x".formatted(chance.nextLong());
        if (reporters.size() < 1_000) {
            reporters.add(somebody);
        }
        return somebody;
    }

    private Set<PolicyClass> classes(Form form) {
        var classes = EnumSet.noneOf(PolicyClass.class);
        if (form != Form.RETALIATION && form != Form.DONT_KNOW) {
            classes.add(skewed(PolicyClass.values()));
            if (chance.nextInt(6) == 0) {
                classes.add(skewed(PolicyClass.values()));
            }
        }
        return classes;
    }

    private <T> T skewed(T[] codes) {
        return skewed(List.of(codes));
    }

    /** The first of them most often: the smaller of two draws. */
    private <T> T skewed(List<T> codes) {
        return codes.get(Math.min(chance.nextInt(codes.size()), chance.nextInt(codes.size())));
    }
}
