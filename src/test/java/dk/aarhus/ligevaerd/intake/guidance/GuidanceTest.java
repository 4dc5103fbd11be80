package dk.aarhus.ligevaerd.intake.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.architecture.PrintedTable;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tree of plain questions")
class GuidanceTest {

    @ParameterizedTest
    @CsvSource({
        "NO-PERSON-YES-YES-NO,           DIRECT",
        "NO-PERSON-YES-UNSURE-YES,       INSTRUCTED",
        "NO-UNSURE-YES-NO,               OTHER",
        "NO-PERSON-UNSURE-YES-NO,        HARASSMENT",
        "NO-PERSON-NO-YES-YES,           SEXUAL_HARASSMENT",
        "NO-RULE-YES-YES,                INDIRECT",
        "NO-RULE-UNSURE-YES,             INSTITUTIONAL",
        "NO-HABIT-YES,                   INSTITUTIONAL",
        "NO-HABIT-UNSURE,                UNCLEAR",
        "NO-ADJUSTMENT,                  NO_ADJUSTMENT",
        "YES-AFTERWARDS,                 REPRISAL",
    })
    void leads_to_a_word(String path, GuideResult result) {
        assertThat(Guidance.TREE.at(GuidePath.parse(path)).result()).contains(result);
    }

    @Test
    void is_printed_with_every_path() {
        PrintedTable.in("guidance.md").says(printed());
    }

    @Test
    void uses_every_question_and_reaches_every_result() {
        var questions = EnumSet.noneOf(GuideQuestion.class);
        for (var end : Guidance.TREE.ends()) {
            for (var path = end.path(); !path.equals(GuidePath.START); path = path.back()) {
                Guidance.TREE.at(path.back()).question().ifPresent(questions::add);
            }
        }
        assertThat(questions).containsExactlyInAnyOrder(GuideQuestion.values());
        assertThat(Guidance.TREE.ends().stream().map(end -> end.result().orElseThrow()))
                .contains(GuideResult.values());
    }

    @Test
    void lets_everybody_be_unsure_at_every_question() {
        for (var end : Guidance.TREE.ends()) {
            for (var path = end.path().back(); ; path = path.back()) {
                assertThat(Guidance.TREE.at(path).offered()).contains(GuideAnswer.UNSURE);
                if (path.equals(GuidePath.START)) {
                    break;
                }
            }
        }
    }

    @Test
    void is_short() {
        assertThat(Guidance.TREE.ends())
                .allSatisfy(end -> assertThat(end.path().answers()).hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void remembers_that_somebody_is_in_danger() {
        assertThat(Guidance.TREE.at(GuidePath.parse("YES-HABIT")).danger()).isTrue();
        assertThat(Guidance.TREE.at(GuidePath.parse("NO-PERSON-YES")).danger()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "NO-PERSON-HABIT", "NO-ADJUSTMENT-YES", "no", "-", "NO-"})
    void refuses_a_path_that_it_does_not_have(String path) {
        assertThatThrownBy(() -> Guidance.TREE.at(GuidePath.parse(path)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String printed() {
        var ends = Guidance.TREE.ends();
        var arrows = new LinkedHashSet<String>();
        ends.forEach(end -> arrows.addAll(arrows(end.path())));
        return """
                # Help me find the word

                Drawn from `src/main/resources/guidance/tree.txt` by a test. The result is a suggestion: it is kept with the path that led to it as the
                reported form, decides nothing, and whoever reports may choose another word or none. `INSTITUTIONAL` is stored as `SYSTEMIC_PRACTICE`,
                for institutional is a class of the policy and no form of the law.

                ```mermaid
                flowchart TB
                %s
                ```

                ## Every path

                | answers | sounds like | stored as |
                |---|---|---|
                %s
                """
                .formatted(
                        arrows.stream().map(a -> "    " + a).collect(Collectors.joining("\n")),
                        ends.stream().map(GuidanceTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(GuidePlace end) {
        var result = end.result().orElseThrow();
        return "| %s | %s | %s |"
                .formatted(
                        end.path().answers().stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")),
                        result,
                        result.form());
    }

    private static Set<String> arrows(GuidePath path) {
        var arrows = new LinkedHashSet<String>();
        for (int taken = 1; taken <= path.answers().size(); taken++) {
            var before = at(path.answers().subList(0, taken - 1));
            var after = at(path.answers().subList(0, taken));
            arrows.add(
                    "%s -- %s --> %s"
                            .formatted(
                                    before.question().orElseThrow(),
                                    path.answers().get(taken - 1),
                                    after.result()
                                            .map(result -> "R_" + result + "([" + result + "])")
                                            .or(() -> after.question().map(Enum::name))
                                            .orElseThrow()));
        }
        return arrows;
    }

    private static GuidePlace at(List<GuideAnswer> answers) {
        return Guidance.TREE.at(new GuidePath(answers));
    }
}
