package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class DoorOnH2IT extends DoorSuite {

    @TempDir static Path data;

    @Override
    ServiceProcess startService() {
        return ServiceProcess.onH2(data).start();
    }
}
