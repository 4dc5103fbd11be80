package dk.aarhus.ligevaerd.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("There is one door to the figures")
class OneDoorTest {

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
                        Tally.class,
                        QuarterCounts.class,
                        FrozenCount.class,
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
                .check(HOUSE);
    }
}
