package dk.aarhus.ligevaerd.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.drill.FilingStorm.Held;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A service that is killed in the middle of filings")
class KillNineIT {

    private static final int A_FEW = 2;
    private static final int MANY = 50;
    private static final int FEWEST_RECEIPTS = 10;
    private static final int LONGEST_WAIT_MS = 30_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random moment = new Random(20261122);

    @Test
    void keeps_every_receipted_report_on_h2(@TempDir Path data) throws Exception {
        try (var service = ServiceProcess.onH2(data)) {
            survive(service, A_FEW);
        }
    }

    @Test
    void keeps_every_receipted_report_on_postgresql(@TempDir Path data) throws Exception {
        try (var service = ServiceProcess.onPostgres(PostgresProcess.withFreshDatabase(), data)) {
            survive(service, A_FEW);
        }
    }

    @Test
    @Tag("drill")
    void keeps_every_receipted_report_on_h2_through_fifty_kills(@TempDir Path data)
            throws Exception {
        try (var service = ServiceProcess.onH2(data)) {
            survive(service, MANY);
        }
    }

    @Test
    @Tag("drill")
    void keeps_every_receipted_report_on_postgresql_through_fifty_kills(@TempDir Path data)
            throws Exception {
        try (var service = ServiceProcess.onPostgres(PostgresProcess.withFreshDatabase(), data)) {
            survive(service, MANY);
        }
    }

    private void survive(ServiceProcess service, int kills) throws Exception {
        var handedOut = new ArrayList<Held>();
        service.start();
        for (int kill = 1; kill <= kills; kill++) {
            var held = stormUntilKilled(service);
            service.start();
            assertAllOpen(service, held, "after kill " + kill);
            handedOut.addAll(held);
        }
        assertThat(handedOut).doesNotHaveDuplicates();
        assertAllOpen(service, handedOut, "after the last kill");
        System.out.printf("%d kills, %d receipted reports, all there%n", kills, handedOut.size());
    }

    private List<Held> stormUntilKilled(ServiceProcess service) throws InterruptedException {
        try (var storm = new FilingStorm(service)) {
            storm.begin();
            awaitReceipts(storm);
            Thread.sleep(moment.nextInt(400));
            service.kill9();
            var held = storm.ended();
            assertThat(storm.surprises()).as("answers other than a receipt").isEmpty();
            return held;
        }
    }

    private static void awaitReceipts(FilingStorm storm) throws InterruptedException {
        for (int waited = 0; storm.receipts() < FEWEST_RECEIPTS; waited += 10) {
            assertThat(waited)
                    .as("milliseconds without %d receipts: %s", FEWEST_RECEIPTS, storm.surprises())
                    .isLessThan(LONGEST_WAIT_MS);
            Thread.sleep(10);
        }
    }

    private void assertAllOpen(ServiceProcess service, List<Held> held, String when)
            throws Exception {
        for (Held report : held) {
            var mailbox = FilingStorm.comeBack(service, http, report.code());
            assertThat(mailbox.statusCode())
                    .as("%s, report %s: %s", when, report.reference(), mailbox.body())
                    .isEqualTo(200);
            assertThat(FilingStorm.read(mailbox).path("reference").asText())
                    .as(when)
                    .isEqualTo(report.reference());
        }
    }
}
