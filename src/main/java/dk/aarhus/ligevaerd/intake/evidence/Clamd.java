package dk.aarhus.ligevaerd.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The virus scanner ClamAV, asked by its own protocol (INSTREAM over TCP). The bytes pass through
 * the net in the clear: scanner and service belong on one machine, or in one closed net.
 */
@ApplicationScoped
class Clamd {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final EvidenceConfig config;

    Clamd(EvidenceConfig config) {
        this.config = config;
    }

    /** Something that can be read once more for the scanner. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    /**
     * What the scanner says. One that is away or does not answer keeps no evidence from us: the
     * file counts as not scanned.
     *
     * @throws FileRefused VIRUS
     */
    Scan scan(Bytes bytes) throws FileRefused {
        if (config.clamdHost().isEmpty()) {
            return Scan.NOT_SCANNED;
        }
        try {
            return verdict(ask(config.clamdHost().get(), bytes));
        } catch (IOException away) {
            // No word in the log: it would tell when a file came. ScannerWatch looks by the clock.
            return Scan.NOT_SCANNED;
        }
    }

    private static Scan verdict(String answer) throws FileRefused {
        if (answer.endsWith("FOUND")) {
            throw new FileRefused(FileFault.VIRUS);
        }
        if (answer.endsWith("OK")) {
            return Scan.CLEAN;
        }
        return Scan.NOT_SCANNED;
    }

    boolean isWanted() {
        return config.clamdHost().isPresent();
    }

    /** True where no scanner is configured, or the one that is answers. */
    boolean isThereIfWanted() {
        if (config.clamdHost().isEmpty()) {
            return true;
        }
        try (var socket = new Socket()) {
            connect(config.clamdHost().get(), socket);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket.getInputStream()).equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    private String ask(String host, Bytes bytes) throws IOException {
        try (var socket = new Socket();
                var file = bytes.open()) {
            connect(host, socket);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
            return answer(socket.getInputStream());
        }
    }

    private void connect(String host, Socket socket) throws IOException {
        socket.connect(
                new InetSocketAddress(host, config.clamdPort()),
                (int) PATIENCE_TO_CONNECT.toMillis());
        socket.setSoTimeout((int) config.clamdPatience().toMillis());
    }

    private static void send(InputStream file, DataOutputStream scanner) throws IOException {
        scanner.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            if (read > 0) {
                scanner.writeInt(read);
                scanner.write(piece, 0, read);
            }
        }
        scanner.writeInt(0);
        scanner.flush();
    }

    /** Such as {@code stream: OK}; the name of what was found is not looked at. */
    private static String answer(InputStream scanner) throws IOException {
        var answer = scanner.readNBytes(LONGEST_ANSWER);
        int end = 0;
        while (end < answer.length && answer[end] != 0) {
            end++;
        }
        return new String(answer, 0, end, StandardCharsets.US_ASCII).strip();
    }
}
