package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class MailboxOnPostgresIT extends MailboxSuite {

    @TempDir static Path data;

    @Override
    ServiceProcess startService() {
        return ServiceProcess.onPostgres(PostgresProcess.withFreshDatabase(), data)
                .with("ligevaerd.notices.from", "no-reply@example.org")
                .start();
    }
}
