package dk.aarhus.ligevaerd.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Notes the head of the chain outside of the base: in a file, and where one is named at a webhook.
 */
@ApplicationScoped
class Anchors {

    private static final Logger LOG = Logger.getLogger(Anchors.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int REFUSED_FROM = 300;

    private final JournalBase base;
    private final JournalConfig config;
    private final Clock clock;

    Anchors(JournalBase base, JournalConfig config, Clock clock) {
        this.base = base;
        this.config = config;
        this.clock = clock;
    }

    /** All that were noted, oldest first; lines that are none are left out. */
    List<Anchor> all() {
        try {
            return Files.readAllLines(config.anchors(), StandardCharsets.US_ASCII).stream()
                    .flatMap(line -> Anchor.parse(line).stream())
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            LOG.errorf("JOURNAL_ANCHORS_UNREADABLE %s", unreadable.getClass().getSimpleName());
            return List.of();
        }
    }

    /** Notes the head where the chain grew since the last time. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void cast() {
        var head = base.run(Link::last);
        var known = all();
        if (head.seq() == 0
                || (!known.isEmpty() && known.get(known.size() - 1).seq() >= head.seq())) {
            return;
        }
        var anchor = new Anchor(head.seq(), head.hash());
        append(config.anchors(), anchor);
        config.anchorWebhook().ifPresent(webhook -> send(webhook, anchor));
    }

    private void append(Path file, Anchor anchor) {
        var line = anchor + " " + clock.instant().truncatedTo(ChronoUnit.SECONDS) + "\n";
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(
                    file,
                    line,
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException unwritable) {
            LOG.errorf("JOURNAL_ANCHOR_NOT_WRITTEN %s", unwritable.getClass().getSimpleName());
        }
    }

    private static void send(URI webhook, Anchor anchor) {
        var body = "{\"anchor\":\"" + anchor + "\"}";
        var request =
                HttpRequest.newBuilder(webhook)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            var answer =
                    HttpClient.newBuilder()
                            .connectTimeout(PATIENCE)
                            .build()
                            .send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() >= REFUSED_FROM) {
                LOG.errorf("JOURNAL_ANCHOR_NOT_SENT status=%d", answer.statusCode());
            }
        } catch (IOException unreachable) {
            LOG.errorf("JOURNAL_ANCHOR_NOT_SENT %s", unreachable.getClass().getSimpleName());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
