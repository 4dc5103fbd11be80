package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The facts of a quarter as they stood when its first figures were prepared. Whatever is released
 * of the quarter later is counted from these, so that figures of one case never contradict each
 * other; what came later waits for a revision.
 */
@ApplicationScoped
class FrozenFacts {

    private static final int AT_ONCE = 2_000;
    private static final String COLUMNS =
            Arrays.stream(FactColumn.values())
                    .map(FactColumn::column)
                    .collect(Collectors.joining(", "));

    private final EntityManager entities;
    private final DataSource base;

    FrozenFacts(EntityManager entities, DataSource base) {
        this.entities = entities;
        this.base = base;
    }

    /** Freezes what is not frozen yet. */
    void freeze(Period period) {
        var kept = Kept.of(period);
        for (var quarter : period.quarters()) {
            var isNew =
                    entities.createNativeQuery(
                                    "select 1 from %s_quarter where quarter = ?1"
                                            .formatted(kept.prefix()))
                            .setParameter(1, quarter.toString())
                            .getResultList()
                            .isEmpty();
            if (isNew) {
                run("insert into %s_quarter (quarter) values (?1)", kept, quarter);
                run(
                        "insert into %1$s_fact (fact_key, quarter, reporter_key, %2$s) select fact_key, quarter, reporter_key, %2$s from case_fact where quarter = ?1",
                        kept, quarter);
            }
        }
    }

    private void run(String sql, Kept kept, Quarter quarter) {
        entities.createNativeQuery(sql.formatted(kept.prefix(), COLUMNS))
                .setParameter(1, quarter.toString())
                .executeUpdate();
    }

    PeriodCounts count(Period period, List<PlanTable> tables) {
        return count(Kept.of(period).prefix() + "_fact", period.year(), tables, period.quarters());
    }

    /** Of several quarters as they were released first. */
    PeriodCounts count(int year, List<PlanTable> tables, Collection<Quarter> quarters) {
        return count(Kept.FIRST.prefix() + "_fact", year, tables, quarters);
    }

    /** As the facts stand now, for a trial; nothing is frozen. */
    PeriodCounts countNow(int year, List<PlanTable> tables, Collection<Quarter> quarters) {
        return count("case_fact", year, tables, quarters);
    }

    /** Whether there is any fact of a year, frozen or not. */
    boolean hasAny(int year) {
        return !entities.createNativeQuery("select 1 from case_fact where quarter like ?1")
                .setParameter(1, year + "-Q%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Where frozen facts are kept. */
    private enum Kept {
        /** As they were when their first figures were prepared. */
        FIRST("frozen"),
        /** As they were a year later. */
        REVISED("revised");

        private final String prefix;

        Kept(String prefix) {
            this.prefix = prefix;
        }

        static Kept of(Period period) {
            return period instanceof Period.Revised ? REVISED : FIRST;
        }

        String prefix() {
            return prefix;
        }
    }

    private PeriodCounts count(
            String table, int year, List<PlanTable> tables, Collection<Quarter> quarters) {
        var counts = new PeriodCounts(year, tables);
        read(table, quarters, counts::add);
        return counts.done();
    }

    /** Those of one reporter after each other. */
    private void read(String table, Collection<Quarter> quarters, Consumer<CountedFact> takes) {
        var sql =
                "select reporter_key, %s from %s where quarter in (%s) order by reporter_key"
                        .formatted(
                                COLUMNS,
                                table,
                                quarters.stream()
                                        .map(one -> "?")
                                        .collect(Collectors.joining(", ")));
        try (var connection = base.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            int place = 0;
            for (var quarter : quarters) {
                statement.setString(++place, quarter.toString());
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    takes.accept(fact(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("facts cannot be counted", e);
        }
    }

    private static CountedFact fact(ResultSet row) throws SQLException {
        var codes = new EnumMap<FactColumn, String>(FactColumn.class);
        int place = 1;
        for (var column : FactColumn.values()) {
            var code = row.getString(++place);
            if (code != null) {
                codes.put(column, code);
            }
        }
        return new CountedFact(codes, Optional.ofNullable(row.getObject(1, UUID.class)));
    }
}
