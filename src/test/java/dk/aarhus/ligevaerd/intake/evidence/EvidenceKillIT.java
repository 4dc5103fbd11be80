package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A service that is killed in the middle of an upload")
class EvidenceKillIT {

    private static final String WORD = "Plantet Hemmelighed 4711 ";
    private static final String NAME = "Plantet Navn 4712.txt";
    private static final int SENT = 12 * 1024 * 1024;

    @TempDir Path folder;

    @Test
    void leaves_no_plain_byte_and_no_half_file() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        try (var service =
                ServiceProcess.onH2(data)
                        .withJvmOption("-Djava.io.tmpdir=" + temporary.toAbsolutePath())
                        .start()) {
            var sender = new FileSender(service.uri("/"), "en");
            var filed = sender.file("ANONYMOUS");
            // The control: what is written in the clear is found.
            Files.writeString(data.resolve("control.txt"), WORD);

            try (var half = half(service.uri("/"), sender, filed.code())) {
                Thread.sleep(3_000);
                assertThat(half.isClosed()).isFalse();
                service.kill9();
            }

            assertThat(filesWith(WORD.strip())).containsExactly(data.resolve("control.txt"));
            assertThat(filesWith("Plantet Navn")).isEmpty();

            service.start();
            assertThat(new FileSender(service.uri("/"), "en").page(filed.code()).body())
                    .contains("There are no files yet");
            assertThat(service.log()).doesNotContain("Plantet");
            service.stop();
            // What broke off waits for the night, unreadable: its key died with the service.
            assertThat(rows(data, "evidence_upload")).isEqualTo(1);
            assertThat(rows(data, "evidence_chunk")).isGreaterThan(10);
            assertThat(rows(data, "evidence")).isZero();
        }
    }

    /** Begins a form, sends half of the file, and waits. */
    private static Socket half(URI service, FileSender sender, String code) throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        var out = socket.getOutputStream();
        var begin = sender.form().token().field("code", code).field("hidden", "KEEP");
        out.write(
                Samples.utf8(
                        ("POST /mailbox/evidence HTTP/1.1\r\nHost: %s:%d\r\nAccept: text/html\r\n"
                                        + "Content-Type: %s\r\nCookie: %s\r\nContent-Length: %d\r\n\r\n")
                                .formatted(
                                        service.getHost(),
                                        service.getPort(),
                                        begin.type(),
                                        begin.cookie(),
                                        2 * SENT)));
        out.write(begin.written());
        out.write(
                Samples.utf8(
                        "------bound4711\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                                + NAME
                                + "\"\r\n\r\n"));
        var words = WORD.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int sent = 0; sent < SENT; sent += words.length) {
            out.write(words);
        }
        out.flush();
        return socket;
    }

    private List<Path> filesWith(String word) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (contains(file, word.getBytes(StandardCharsets.UTF_8))
                        || contains(file, word.getBytes(StandardCharsets.UTF_16LE))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean contains(Path file, byte[] word) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int one = in.read(); one >= 0; one = in.read()) {
                matched = (byte) one == word[matched] ? matched + 1 : (byte) one == word[0] ? 1 : 0;
                if (matched == word.length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static long rows(Path data, String table) throws SQLException {
        var url =
                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        .formatted(data.resolve("ligevaerd").toAbsolutePath());
        try (var connection = DriverManager.getConnection(url);
                var row =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
