package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What memory and time it takes when many send large files at once. */
@Tag("bench")
@DisplayName("Uploads of a hundred megabytes")
class EvidenceBench {

    private static final int ROUNDS = 2;
    private static final byte[] FILE = Samples.largeJpeg(Receiving.MOST_BYTES - 1024);

    @TempDir Path data;

    @Test
    void leave_the_memory_flat_on_h2() throws Exception {
        try (var service = small(ServiceProcess.onH2(data)).start()) {
            measure("H2", service);
        }
    }

    @Test
    void leave_the_memory_flat_on_postgres() throws Exception {
        var postgres = PostgresProcess.withFreshDatabase();
        try (var service = small(ServiceProcess.onPostgres(postgres, data)).start()) {
            measure("PostgreSQL", service);
        }
    }

    /** With less heap than the files that come at once. */
    private static ServiceProcess small(ServiceProcess service) {
        return service.withJvmOption("-Xmx256m");
    }

    private static void measure(String base, ServiceProcess service) throws Exception {
        long idle = service.residentKib();
        for (int senders : List.of(1, 4)) {
            for (int round = 1; round <= ROUNDS; round++) {
                long begin = System.nanoTime();
                long peak = send(service, senders);
                var took = Duration.ofNanos(System.nanoTime() - begin);
                System.out.printf(
                        "%s: %d x 100 MB at once, round %d: %.1f s, %.0f MB/s, idle %d MiB, highest %d MiB%n",
                        base,
                        senders,
                        round,
                        took.toMillis() / 1000.0,
                        senders * 100_000.0 / took.toMillis(),
                        idle / 1024,
                        peak / 1024);
            }
        }
    }

    private static long send(ServiceProcess service, int senders) throws Exception {
        var pool = Executors.newFixedThreadPool(senders);
        try {
            var sent = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < senders; i++) {
                Callable<Integer> one = () -> hundredMegabytes(service);
                sent.add(pool.submit(one));
            }
            long peak = 0;
            while (sent.stream().anyMatch(one -> !one.isDone())) {
                peak = Math.max(peak, service.residentKib());
                Thread.sleep(100);
            }
            for (var one : sent) {
                assertThat(one.get()).isEqualTo(200);
            }
            return peak;
        } finally {
            pool.shutdownNow();
        }
    }

    private static int hundredMegabytes(ServiceProcess service) {
        var sender = new FileSender(service.uri("/"), "en");
        var code = sender.file("ANONYMOUS").code();
        var form = sender.form().token().field("code", code).field("hidden", "KEEP");
        var parts = new ArrayList<InputStream>();
        parts.add(new ByteArrayInputStream(form.written()));
        for (int i = 0; i < 4; i++) {
            parts.add(
                    new ByteArrayInputStream(
                            Samples.utf8(
                                    "------bound4711\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"\r\n\r\n")));
            parts.add(new ByteArrayInputStream(FILE));
            parts.add(new ByteArrayInputStream(Samples.utf8("\r\n")));
        }
        parts.add(new ByteArrayInputStream(Samples.utf8("------bound4711--\r\n")));
        return FileSender.send(
                        sender.request("/mailbox/evidence")
                                .header("Content-Type", form.type())
                                .header("Cookie", form.cookie())
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () ->
                                                        new SequenceInputStream(
                                                                Collections.enumeration(parts)))))
                .statusCode();
    }
}
