package dk.aarhus.ligevaerd.statistics;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plans of this municipality: those that come with the program, and its own file where it has
 * one. Read at the start, which ends where one of them cannot be followed.
 */
@ApplicationScoped
class Plans {

    /** The work whose row holds what was advised. */
    static final String ADVICE = "ADVICE";

    private static final String STANDARD = "/statistics/plan.json";
    private static final String SMALL = "/statistics/plan-small.json";

    private final Map<OfferedPlan, Plan> offered = new EnumMap<>(OfferedPlan.class);
    private final EntityManager base;

    Plans(StatisticsConfig config, EntityManager base) {
        this.base = base;
        try {
            offered.put(OfferedPlan.SMALL, PlanFile.read(text(SMALL)));
            offered.put(OfferedPlan.STANDARD, PlanFile.read(ours()));
            if (config.plan().isPresent()) {
                offered.put(OfferedPlan.OWN, own(config.plan().get()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the plan of tables cannot be read", unreadable);
        }
    }

    private static Plan own(Path file) throws IOException {
        return PlanFile.read(Files.readString(file));
    }

    /** So that a plan that cannot be followed is told at the start, not at the first release. */
    void read(@Observes StartupEvent start) {
        offered.values().forEach(Plan::tables);
    }

    static String ours() throws IOException {
        return text(STANDARD);
    }

    private static String text(String resource) throws IOException {
        try (InputStream plan = Plans.class.getResourceAsStream(resource)) {
            return new String(plan.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Coarsest first; the office's own last. */
    Map<OfferedPlan, Plan> offered() {
        return Collections.unmodifiableMap(offered);
    }

    /** Whether the operator named a file; then nothing is chosen on a page. */
    boolean isFixed() {
        return offered.containsKey(OfferedPlan.OWN);
    }

    /**
     * The one that years are released by of which nothing was released yet: as somebody chose; else
     * as the latest trial on facts advised, which is the coarse one where they are few; else the
     * standard.
     */
    OfferedPlan chosen() {
        if (isFixed()) {
            return OfferedPlan.OWN;
        }
        List<?> stored =
                base.createNativeQuery("select plan from plan_choice", String.class)
                        .getResultList();
        return stored.stream()
                .findFirst()
                .map(name -> OfferedPlan.valueOf((String) name))
                .or(this::advised)
                .orElse(OfferedPlan.STANDARD);
    }

    private Optional<OfferedPlan> advised() {
        return Optional.ofNullable(base.find(FigureWork.class, ADVICE))
                .map(one -> OfferedPlan.valueOf(one.said()))
                .filter(offered::containsKey);
    }

    void choose(OfferedPlan plan, Signature by) {
        base.createNativeQuery("delete from plan_choice").executeUpdate();
        base.createNativeQuery(
                        "insert into plan_choice (id, plan, chosen_by, chosen_on) values (1, ?1, ?2, ?3)")
                .setParameter(1, plan.name())
                .setParameter(2, by.account())
                .setParameter(3, by.day())
                .executeUpdate();
    }

    Plan current() {
        return offered.get(chosen());
    }

    /**
     * The plan that a release was made by.
     *
     * @param text empty for those made before there were plans
     */
    Plan of(Optional<String> text) {
        return text.map(this::known).orElseGet(() -> offered.get(OfferedPlan.STANDARD));
    }

    private Plan known(String text) {
        return offered.values().stream()
                .filter(plan -> plan.text().equals(text))
                .findFirst()
                .orElseGet(() -> PlanFile.read(text));
    }
}
