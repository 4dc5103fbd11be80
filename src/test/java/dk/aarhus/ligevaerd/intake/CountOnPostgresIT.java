package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;

class CountOnPostgresIT extends CountSuite {

    private final PostgresProcess postgres = PostgresProcess.withFreshDatabase();

    @Override
    ServiceProcess service() {
        return ServiceProcess.onPostgres(postgres, data);
    }
}
