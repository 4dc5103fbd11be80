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
     * @param questions each answers owner, data key, record, and then any number of pairs of field
     *     and sealed text, null for one that is not there; its only parameter is the array of
     *     owners
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
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var owner = rows.getString(1);
                var key = new DataKeyId(rows.getObject(2, UUID.class));
                var record = rows.getString(3);
                for (int column = 4; column < columns; column += 2) {
                    var sealed = rows.getString(column + 1);
                    if (sealed != null) {
                        var place = new Place(record, rows.getString(column));
                        found.add(new SealedText(owner, key, place, sealed));
                    }
                }
            }
        }
    }
}
