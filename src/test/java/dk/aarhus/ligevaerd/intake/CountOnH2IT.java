package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;

class CountOnH2IT extends CountSuite {

    @Override
    ServiceProcess service() {
        return ServiceProcess.onH2(data);
    }
}
