package dk.aarhus.ligevaerd.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Reads sealed texts of many records at once, without making entities of them. Plain SQL, in the
 * caller's transaction: whoever looks through hundreds of cases wants a few columns of each.
 */
@ApplicationScoped
public class SealedTexts {

    private final DataSource base;

    SealedTexts(DataSource base) {
        this.base = base;
    }

    /**
     * The texts of these owners, all with one question to the base: each question costs as much as
     * a dozen texts.
     */
    public List<SealedText> select(List<SealedRows> rows, Collection<String> owners) {
        int pairs = rows.stream().mapToInt(one -> one.columns().size()).max().orElse(0);
        var sql =
                rows.stream()
                        .map(one -> one.question(pairs))
                        .collect(Collectors.joining(" union all "));
        try (Connection connection = base.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            var wanted = connection.createArrayOf("varchar", owners.toArray());
            for (int i = 1; i <= rows.size(); i++) {
                statement.setArray(i, wanted);
            }
            return read(statement, pairs);
        } catch (SQLException e) {
            throw new IllegalStateException("sealed texts cannot be read", e);
        }
    }

    private static List<SealedText> read(PreparedStatement statement, int pairs)
            throws SQLException {
        var found = new ArrayList<SealedText>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                var owner = rows.getString(1);
                var key = new DataKeyId(rows.getObject(2, UUID.class));
                var record = rows.getString(3);
                for (int column = 4; column < 4 + 2 * pairs; column += 2) {
                    var sealed = rows.getString(column + 1);
                    if (sealed != null) {
                        var place = new Place(record, rows.getString(column));
                        found.add(new SealedText(owner, key, place, sealed));
                    }
                }
            }
        }
        return found;
    }
}
