package dk.aarhus.ligevaerd.statistics;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The plan of this municipality: its own file, or the one that comes with the program. Read at the
 * start, which ends where the plan cannot be followed.
 */
@ApplicationScoped
class Plans {

    private static final String GIVEN_WITH_THE_PROGRAM = "/statistics/plan.json";

    private final Plan current;

    Plans(StatisticsConfig config) {
        try {
            this.current =
                    PlanFile.read(
                            config.plan().isPresent()
                                    ? Files.readString(config.plan().get())
                                    : ours());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the plan of tables cannot be read", unreadable);
        }
    }

    /** So that a plan that cannot be followed is told at the start, not at the first release. */
    void read(@Observes StartupEvent start) {
        current.tables();
    }

    static String ours() throws IOException {
        try (InputStream plan = Plans.class.getResourceAsStream(GIVEN_WITH_THE_PROGRAM)) {
            return new String(plan.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Plan current() {
        return current;
    }

    /** The plan that a release was made by. */
    Plan of(Optional<String> text) {
        return text.filter(one -> !one.equals(current.text())).map(PlanFile::read).orElse(current);
    }
}
