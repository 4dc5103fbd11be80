package dk.aarhus.ligevaerd.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("There is one door to the figures")
class OneDoorTest {

    private static final Pattern TABLES_OF_COUNTS =
            Pattern.compile("\\b(case_fact|frozen_fact|revised_fact|release_figure)\\b");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dk.aarhus.ligevaerd");

    @Test
    void raw_counts_and_facts_do_not_leave_the_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.aarhus.ligevaerd.statistics")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        CaseFact.class,
                        CaseFacts.class,
                        CountedFact.class,
                        FrozenFacts.class,
                        TableCounts.class,
                        PeriodCounts.class,
                        YearLedger.class,
                        Release.class,
                        Releases.class)
                .check(HOUSE);
    }

    @Test
    void only_disclosure_control_and_the_ledger_make_cells() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(DisclosureControl.class, DecidedCell.class, ShownCell.class)
                .should()
                .callConstructor(ShownCell.Figure.class, int.class)
                .orShould()
                .callConstructor(
                        ShownCell.Approximate.class,
                        int.class,
                        int.class,
                        int.class,
                        Optional.class)
                .check(HOUSE);
    }

    @Test
    void pages_and_files_are_made_from_what_everybody_may_see() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dk.aarhus.ligevaerd.statistics.web",
                        "dk.aarhus.ligevaerd.statistics.api",
                        "dk.aarhus.ligevaerd.statistics.words")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "io.quarkus.hibernate..",
                        "dk.aarhus.ligevaerd.disclosure..")
                .check(HOUSE);
    }

    /** A query is a text, which no rule about classes can see. */
    @Test
    void no_query_elsewhere_names_a_table_of_counts() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")))
                    .filteredOn(path -> TABLES_OF_COUNTS.matcher(read(path)).find())
                    .filteredOn(path -> !path.endsWith("RecordsSchedule.java"))
                    .extracting(path -> path.getParent().getFileName().toString())
                    .as("the room itself, none of its leaves")
                    .containsOnly("statistics");
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
