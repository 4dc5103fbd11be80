package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.fixture.ClamdProcess;
import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The virus scanner")
class ClamdTest {

    @TempDir static Path folder;
    private static ClamdProcess clamd;

    @BeforeAll
    static void start() {
        clamd = ClamdProcess.start(folder);
    }

    @AfterAll
    static void stop() {
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void finds_nothing_in_what_is_clean() throws Exception {
        assertThat(scan(at(clamd.port()), Samples.pdf())).isEqualTo(Scan.CLEAN);
    }

    @Test
    void reads_a_file_of_the_full_size() throws Exception {
        assertThat(scan(at(clamd.port()), Samples.largeJpeg(Receiving.MOST_BYTES)))
                .isEqualTo(Scan.CLEAN);
    }

    @Test
    void finds_a_virus() {
        assertThatThrownBy(() -> scan(at(clamd.port()), ClamdProcess.EICAR))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(FileFault.VIRUS));
    }

    @Test
    void that_is_away_leaves_the_file_unscanned() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        assertThat(scan(at(nobody), Samples.pdf())).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void that_never_answers_leaves_the_file_unscanned() throws Exception {
        try (var silent = new ServerSocket(0)) {
            assertThat(scan(at(silent.getLocalPort()), Samples.pdf())).isEqualTo(Scan.NOT_SCANNED);
        }
    }

    @Test
    void that_nobody_configured_leaves_the_file_unscanned() throws Exception {
        assertThat(scan(new Configured(Optional.empty(), 0), ClamdProcess.EICAR))
                .isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void is_missed_where_it_is_wanted_and_away() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        assertThat(new Clamd(at(clamd.port())).isThereIfWanted()).isTrue();
        assertThat(new Clamd(at(nobody)).isThereIfWanted()).isFalse();
        assertThat(new Clamd(new Configured(Optional.empty(), 0)).isThereIfWanted()).isTrue();
    }

    private static Scan scan(EvidenceConfig config, byte[] file) throws FileRefused {
        return new Clamd(config).scan(() -> new ByteArrayInputStream(file));
    }

    private static EvidenceConfig at(int port) {
        return new Configured(Optional.of("127.0.0.1"), port);
    }

    private record Configured(Optional<String> clamdHost, int clamdPort) implements EvidenceConfig {

        @Override
        public Duration clamdPatience() {
            return Duration.ofSeconds(5);
        }

        @Override
        public String rescanAt() {
            return "off";
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public int cleanedAtOnce() {
            return 1;
        }
    }
}
