package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.NginxProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a proxy at work: what a real nginx leaves of what went through it. */
@DisplayName("The proxy that we ship")
class ProxyIT {

    /** Another address of this machine than anything else here uses. */
    private static final String REPORTER = "127.0.0.77";

    private static final String PROGRAM = "planted-program/7.4";
    private static final String PAGE_BEFORE = "http://workplace.example/planted-page";
    private static final String ACCOUNT = "Plantede ord om en samtale";

    @TempDir private Path data;
    @TempDir private Path proxy;

    @Test
    void leaves_no_address_no_program_and_no_minute_of_a_reporter() throws Exception {
        try (var service = ServiceProcess.onH2(data).start();
                var nginx = NginxProcess.before(service, proxy)) {
            assertThat(send(nginx, "GET", "/report?from=planted-query", "")).contains(" 200 ");
            assertThat(send(nginx, "POST", "/api/v1/reports", report())).contains(" 201 ");
            assertThat(send(nginx, "GET", "/no-such-page", "")).contains(" 404 ");
            // Nobody can log in without Keycloak, which is not needed here.
            assertThat(send(nginx, "GET", "/cases?text=planted-query", "")).contains(" 503 ");
            service.stop();
            // What cannot be passed on is an error that nginx would tell with the address.
            assertThat(send(nginx, "POST", "/api/v1/reports", report())).contains(" 502 ");
        }

        var staff = Files.readAllLines(proxy.resolve("ligevaerd-staff.log"));
        assertThat(staff).singleElement().asString().matches("\\d{4}-\\d\\d-\\d\\d GET 503");
        for (var log : logs()) {
            assertThat(Files.readString(log))
                    .as(log.getFileName().toString())
                    .doesNotContain(REPORTER, "planted", "Plantede", "/report")
                    .doesNotContainPattern("\\d\\d:\\d\\d");
        }
        assertThat(proxy.resolve("body")).isEmptyDirectory();
    }

    private List<Path> logs() throws IOException {
        try (var files = Files.walk(proxy)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    private static String report() {
        return "{\"phase\": \"RECRUITMENT\", \"account\": \"" + ACCOUNT + "\"}";
    }

    private static String send(NginxProcess nginx, String method, String path, String body)
            throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(REPORTER), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", nginx.port()), 5_000);
            socket.setSoTimeout(20_000);
            var request =
                    """
                    %s %s HTTP/1.1
                    Host: ligevaerd.example.dk
                    User-Agent: %s
                    Referer: %s
                    Content-Type: application/json
                    Content-Length: %d
                    Connection: close

                    """
                            .formatted(method, path, PROGRAM, PAGE_BEFORE, body.length())
                            .replace("\n", "\r\n");
            socket.getOutputStream().write((request + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
