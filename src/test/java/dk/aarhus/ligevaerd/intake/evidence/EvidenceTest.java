package dk.aarhus.ligevaerd.intake.evidence;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import javax.sql.DataSource;

@QuarkusTest
class EvidenceTest extends EvidenceSuite {

    @TestHTTPResource URI address;
    @Inject DataSource base;

    @Override
    URI base() {
        return address;
    }

    @Override
    long rows(String table) {
        try (var connection = base.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
