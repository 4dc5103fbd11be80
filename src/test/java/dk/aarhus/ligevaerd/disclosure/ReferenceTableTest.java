package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Protected;
import dk.aarhus.ligevaerd.disclosure.format.TableReader;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A table of a statistical office")
class ReferenceTableTest {

    @Tag("full")
    @Test
    void of_555_cells_is_protected_at_least_as_cheaply_as_by_any_program_we_know()
            throws URISyntaxException {
        Path file =
                Path.of(
                        ReferenceTableTest.class
                                .getResource("/disclosure/ssbtools_z3.json")
                                .toURI());
        ProtectionProblem problem = ProtectionProblem.of(TableReader.read(file));
        ProtectionSettings settings =
                new ProtectionSettings(
                        Weighting.COUNT, Duration.ofSeconds(60), ProtectionSettings.Bound.PROVED);

        Protected found =
                new Protector(settings)
                        .protect(problem)
                        .fold(
                                safe -> safe,
                                refused -> {
                                    throw new AssertionError(refused.refusals());
                                });

        // 209 was the best pattern known before, 202 the best bound.
        assertThat(found.pattern().cost()).isLessThanOrEqualTo(209);
        assertThat(found.pattern().lowerBound()).isGreaterThanOrEqualTo(202);
        assertThat(
                        new Verifier()
                                .verify(
                                        problem,
                                        found.pattern().suppressed(),
                                        found.report().proof())
                                .holds())
                .isTrue();
    }

    @Test
    void of_the_readme_is_protected_by_four_cells() throws URISyntaxException {
        Path file =
                Path.of(ReferenceTableTest.class.getResource("/disclosure/example.json").toURI());

        ProtectionOutcome outcome =
                new Protector(ProtectionSettings.standard().weighing(Weighting.COUNT))
                        .protect(ProtectionProblem.of(TableReader.read(file)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Protected.class,
                        found ->
                                assertThat(found.pattern().suppressed())
                                        .hasSize(4)
                                        .contains("HR|x"));
    }
}
