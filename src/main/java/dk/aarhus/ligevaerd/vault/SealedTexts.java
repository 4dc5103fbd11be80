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
     * @param questions each answers owner, data key, record, field and sealed text, in this order;
     *     its only parameter is the array of owners
     */
    public List<SealedText> select(List<String> questions, Collection<String> owners) {
        var found = new ArrayList<SealedText>();
        try (Connection connection = base.getConnection()) {
            var wanted = connection.createArrayOf("varchar", owners.toArray());
            for (String sql : questions) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setArray(1, wanted);
                    read(statement, found);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("sealed texts cannot be read", e);
        }
    }

    private static void read(PreparedStatement statement, List<SealedText> found)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(
                        new SealedText(
                                rows.getString(1),
                                new DataKeyId(rows.getObject(2, UUID.class)),
                                new Place(rows.getString(3), rows.getString(4)),
                                rows.getString(5)));
            }
        }
    }
}
