package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import org.junit.jupiter.api.Tag;

@Tag("full")
class CountOnH2IT extends CountSuite {

    @Override
    ServiceProcess service() {
        return ServiceProcess.onH2(data);
    }
}
