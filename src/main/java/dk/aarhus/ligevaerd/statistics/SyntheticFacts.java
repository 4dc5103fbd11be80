package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.Installation;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes invented facts into a base that holds none of real cases. From then on every page says
 * that what it shows is synthetic.
 */
@ApplicationScoped
public class SyntheticFacts {

    private static final int LONGEST_SECONDS = 1_800;

    private final Installation installation;
    private final Departments departments;
    private final EntityManager entities;
    private final DataSource base;

    SyntheticFacts(
            Installation installation,
            Departments departments,
            EntityManager entities,
            DataSource base) {
        this.installation = installation;
        this.departments = departments;
        this.entities = entities;
        this.base = base;
    }

    /** Whether there are facts or cases that somebody may take for real. */
    @Transactional
    public boolean wouldMix() {
        return !installation.synthetic()
                && !entities.createNativeQuery(
                                "select 1 from case_fact union all select 1 from case_file")
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /**
     * The same seed, number and days give the same facts.
     *
     * @throws IllegalStateException where they would mix with real ones
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public void write(int facts, long seed, LocalDate first, LocalDate last) {
        if (wouldMix()) {
            throw new IllegalStateException("the base holds what may be real");
        }
        // First of all: whatever is written after this is known to be invented.
        installation.markSynthetic();
        var codes = departments.listAll().stream().map(Department::code).map(code -> code.value());
        var generator = new FactGenerator(seed, codes.sorted().toList(), first, last);
        try (var connection = base.getConnection();
                var writer = new FactWriter(connection, SyntheticFacts::key, true)) {
            generator.invent(facts, writer::add);
            writer.flush();
        } catch (SQLException e) {
            throw new IllegalStateException("facts cannot be written", e);
        }
    }

    private static UUID key(String invented) {
        return UUID.nameUUIDFromBytes(invented.getBytes(StandardCharsets.UTF_8));
    }
}
