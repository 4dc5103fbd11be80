package dk.aarhus.ligevaerd.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which recovery shares were made, and which of them were proven. */
@ApplicationScoped
class KeyExports {

    /** The newest export of some keys. */
    record Export(LocalDate madeOn, int shares, int threshold, Optional<LocalDate> verifiedOn) {}

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private final DataSource base;

    KeyExports(DataSource base) {
        this.base = base;
    }

    void made(RecoveryShare one, LocalDate today) {
        run(
                "insert into key_export (id, made_on, shares, threshold, fingerprint)"
                        + " values (?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, one.export());
                    statement.setObject(2, today);
                    statement.setInt(3, one.shares());
                    statement.setInt(4, one.needed());
                    statement.setString(5, one.fingerprint());
                    return statement.executeUpdate();
                });
    }

    /**
     * @return false when this base knows of no such export
     */
    boolean verified(UUID export, LocalDate today) {
        return run(
                "update key_export set verified_on = ? where id = ?",
                statement -> {
                    statement.setObject(1, today);
                    statement.setObject(2, export);
                    return statement.executeUpdate() > 0;
                });
    }

    /** The newest export of these keys; one that was verified comes first. */
    Optional<Export> newest(String fingerprint) {
        return run(
                "select made_on, shares, threshold, verified_on from key_export where fingerprint = ?"
                        + " order by case when verified_on is null then 1 else 0 end,"
                        + " verified_on desc, made_on desc limit 1",
                statement -> {
                    statement.setString(1, fingerprint);
                    try (var rows = statement.executeQuery()) {
                        return rows.next()
                                ? Optional.of(
                                        new Export(
                                                rows.getObject(1, LocalDate.class),
                                                rows.getInt(2),
                                                rows.getInt(3),
                                                Optional.ofNullable(
                                                        rows.getObject(4, LocalDate.class))))
                                : Optional.empty();
                    }
                });
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = base.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the table of key exports cannot be used", e);
        }
    }
}
