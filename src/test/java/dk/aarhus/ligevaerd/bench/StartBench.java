package dk.aarhus.ligevaerd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a cold start costs until the first page is answered, and how much memory the service holds
 * after a thousand requests: on H2 in file mode, on empty data, without Keycloak, each the median
 * of several starts.
 */
@Tag("bench")
@DisplayName("A cold start")
class StartBench {

    private static final int STARTS = 5;
    private static final int REQUESTS = 1_000;
    private static final String PAGE = "/";

    /**
     * Wide enough for a busy machine, narrow enough to notice a start that has lost its archive or
     * doubled its work.
     */
    private static final Duration MOST_PROCESSOR_TIME = Duration.ofSeconds(8);

    private record Start(
            Duration wall, Duration processor, long kibAtFirst, long kibAfterRequests) {}

    @TempDir Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void is_measured_with_and_without_the_class_archive() throws Exception {
        var archive = recordedArchive();
        var without = starts("-Xshare:auto");
        var with = starts("-XX:SharedArchiveFile=" + archive);

        System.out.println();
        System.out.println(
                "| day | machine | start | wall s | CPU s | MiB at first answer | MiB after 1,000 requests | build s |");
        System.out.println("|---|---|---|---:|---:|---:|---:|---:|");
        System.out.println(row("without class archive", without));
        System.out.println(row("with class archive", with));
        System.out.println();

        assertThat(Files.size(archive)).isGreaterThan(10_000_000);
        assertThat(median(with, Start::processor)).isLessThan(MOST_PROCESSOR_TIME);
        assertThat(median(with, Start::processor)).isLessThan(median(without, Start::processor));
    }

    private Path recordedArchive() throws Exception {
        var archive = folder.resolve("classes.jsa");
        try (var service =
                service("training").withJvmOption("-XX:ArchiveClassesAtExit=" + archive)) {
            service.startUntilAnswered(PAGE);
            ask(service, 20);
            service.stop(Duration.ofMinutes(2));
        }
        return archive;
    }

    private List<Start> starts(String option) throws Exception {
        var starts = new ArrayList<Start>();
        for (int number = 0; number < STARTS; number++) {
            try (var service =
                    service(Integer.toString(number) + option.hashCode()).withJvmOption(option)) {
                var began = System.nanoTime();
                service.startUntilAnswered(PAGE);
                var wall = Duration.ofNanos(System.nanoTime() - began);
                var processor = service.processorTime();
                var atFirst = service.residentKib();
                ask(service, REQUESTS);
                starts.add(new Start(wall, processor, atFirst, service.residentKib()));
            }
        }
        return starts;
    }

    private ServiceProcess service(String data) {
        return ServiceProcess.onH2(folder.resolve(data));
    }

    private void ask(ServiceProcess service, int times) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(service.uri(PAGE)).timeout(Duration.ofSeconds(30)).build();
        for (int number = 0; number < times; number++) {
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
    }

    private static String row(String what, List<Start> starts) {
        return String.format(
                Locale.ROOT,
                "| %s | %d × %s, JDK %s | %s | %.1f | %.1f | %d | %d | %s |",
                LocalDate.now(Clock.systemUTC()),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Runtime.version().feature(),
                what,
                seconds(median(starts, Start::wall)),
                seconds(median(starts, Start::processor)),
                median(starts, Start::kibAtFirst) / 1024,
                median(starts, Start::kibAfterRequests) / 1024,
                System.getProperty("bench.buildSeconds", "not measured"));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static <T extends Comparable<T>> T median(List<Start> starts, Function<Start, T> of) {
        return starts.stream()
                .map(of)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(starts.size() / 2);
    }
}
