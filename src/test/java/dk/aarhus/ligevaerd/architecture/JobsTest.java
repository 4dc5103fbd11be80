package dk.aarhus.ligevaerd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.scheduler.Scheduled;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the clock begins, and where (docs/decisions/0022). */
@DisplayName("A job")
class JobsTest {

    /** What each node does for itself, or with a lock of its own; all others run once. */
    private static final Set<String> ON_EVERY_NODE =
            Set.of(
                    "journal-seal",
                    "journal-waiting",
                    "journal-anchor",
                    "journal-verify",
                    "scanner-watch",
                    "figures-watch",
                    "export-warning");

    private static final List<Scheduled> JOBS =
            new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages("dk.aarhus.ligevaerd")
                            .stream()
                            .flatMap(type -> type.getMethods().stream())
                            .filter(method -> method.isAnnotatedWith(Scheduled.class))
                            .map(JobsTest::scheduled)
                            .toList();

    private static Scheduled scheduled(JavaMethod method) {
        return method.getAnnotationOfType(Scheduled.class);
    }

    @Test
    void has_a_name_of_its_own_by_which_its_row_in_the_base_is_known() {
        assertThat(JOBS).hasSizeGreaterThan(10).noneMatch(job -> job.identity().isEmpty());
        assertThat(JOBS).extracting(Scheduled::identity).doesNotHaveDuplicates();
    }

    @Test
    void runs_once_in_the_installation_unless_it_is_named_as_one_of_every_node() {
        var onEveryNode = new TreeSet<String>();
        for (var job : JOBS) {
            assertThat(job.executeWith())
                    .as(job.identity())
                    .isIn(Scheduled.QUARTZ, Scheduled.SIMPLE);
            if (job.executeWith().equals(Scheduled.SIMPLE)) {
                onEveryNode.add(job.identity());
            }
        }
        assertThat(onEveryNode).isEqualTo(new TreeSet<>(ON_EVERY_NODE));
    }
}
