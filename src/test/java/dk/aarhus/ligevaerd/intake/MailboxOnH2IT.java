package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class MailboxOnH2IT extends MailboxSuite {

    @TempDir static Path data;

    @Override
    ServiceProcess startService() {
        return ServiceProcess.onH2(data)
                .with("ligevaerd.notices.from", "no-reply@example.org")
                .start();
    }
}
