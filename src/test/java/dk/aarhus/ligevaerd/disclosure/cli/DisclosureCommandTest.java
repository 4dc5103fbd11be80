package dk.aarhus.ligevaerd.disclosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command")
class DisclosureCommandTest {

    private static final String CELLS =
            """
            {"coord": ["Total", "Total"], "value": 203}, {"coord": ["Total", "x"], "value": 43},
            {"coord": ["Total", "y"], "value": 70}, {"coord": ["Total", "z"], "value": 90},
            {"coord": ["HR", "Total"], "value": 53}, {"coord": ["HR", "x"], "value": 3},
            {"coord": ["HR", "y"], "value": 20}, {"coord": ["HR", "z"], "value": 30},
            {"coord": ["IT", "Total"], "value": 150}, {"coord": ["IT", "x"], "value": 40},
            {"coord": ["IT", "y"], "value": 50}, {"coord": ["IT", "z"], "value": 60}\
            """;
    private static final String TABLE =
            """
            {"name": "small",
             "dimensions": [{"name": "unit", "hierarchy": {"Total": ["HR", "IT"]}},
                            {"name": "ground", "hierarchy": {"Total": ["x", "y", "z"]}}],
             "rule": {"threshold": 5},
             "cells": [%s]}
            """
                    .formatted(CELLS);

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path table;
    private Path pattern;
    private Path proof;

    @BeforeEach
    void write() throws IOException {
        table = Files.writeString(folder.resolve("table.json"), TABLE);
        pattern = folder.resolve("pattern.json");
        proof = folder.resolve("proof.json");
    }

    @Test
    void protects_audits_and_verifies() {
        assertThat(run("protect", table, "--out", pattern, "--proof", proof, "--limit", "30"))
                .isZero();
        assertThat(run("audit", table, "--pattern", pattern, "--exact")).isZero();
        assertThat(run("verify", table, "--pattern", pattern, "--proof", proof)).isZero();
        assertThat(said(out))
                .contains("least possible", "HR|x: ", "1 finding verified, 0 objections");
        assertThat(said(err)).contains("left");
    }

    @Test
    void writes_the_pattern_in_the_format_agreed() throws IOException {
        run("protect", table, "--out", pattern);

        assertThat(Files.readString(pattern))
                .contains("\"suppressed\"", "\"HR|x\"", "\"cost\" : 4", "\"lower_bound\" : 4");
    }

    @Test
    void finds_a_pattern_that_hides_too_little() throws IOException {
        Files.writeString(pattern, "{\"suppressed\": [\"HR|x\"]}");

        assertThat(run("audit", table, "--pattern", pattern)).isEqualTo(1);
        assertThat(said(out)).contains("Not safe", "HR|x, against outsider: breach");
    }

    @Test
    void objects_to_a_proof_that_belongs_to_another_pattern() throws IOException {
        run("protect", table, "--out", pattern, "--proof", proof);
        Files.writeString(pattern, "{\"suppressed\": [\"HR|x\"]}");

        assertThat(run("verify", table, "--pattern", pattern, "--proof", proof)).isEqualTo(1);
        assertThat(said(out)).contains("which is shown");
    }

    @Test
    void explains_a_refusal_and_writes_no_pattern() throws IOException {
        Files.writeString(
                table, TABLE.replaceAll("(\"value\": \\d\\d+)", "$1, \"may_suppress\": false"));

        assertThat(run("protect", table, "--out", pattern)).as(said(err)).isEqualTo(1);
        assertThat(said(out))
                .contains(
                        "HR|x, against outsider", "if these could be hidden too", "What to change");
        assertThat(pattern).doesNotExist();
    }

    @Test
    void proposes_a_coarser_table_where_there_is_no_pattern() throws IOException {
        Files.writeString(
                table, TABLE.replaceAll("(\"value\": \\d\\d+)", "$1, \"may_suppress\": false"));

        run("protect", table, "--out", pattern);

        assertThat(said(out))
                .contains("Coarser tables:", "Total not divided (ground): safe", "9 figures");
    }

    @Test
    void looks_one_release_ahead_and_reports_in_words() throws IOException {
        Path report = folder.resolve("report.txt");
        Path next =
                Files.writeString(
                        folder.resolve("next.json"),
                        TABLE.replaceAll(
                                "\\{(\"coord\": \\[\"(\\w+)\", \"(\\w+)\"\\])",
                                "{\"id\": \"$2-$3\", $1"));

        int code =
                run(
                        "protect",
                        table,
                        "--out",
                        pattern,
                        "--next",
                        next,
                        "--report",
                        report,
                        "--roll-ups");

        assertThat(code).as(said(err)).isZero();
        assertThat(said(out))
                .contains("One step ahead: a single case could still be hidden", "Coarser tables:")
                .doesNotContain("not for the public");
        assertThat(Files.readString(report))
                .contains("not for the public", "HR|x is hidden because it is sensitive itself");
    }

    @Test
    void shows_how_it_is_used() {
        assertThat(run("--help")).isZero();
        assertThat(said(out)).contains("protect TABLE.json", "Exit code 0");
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void gives_no_pattern_when_it_is_interrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThat(run("protect", table, "--out", pattern)).isEqualTo(1);
        } finally {
            Thread.interrupted();
        }
        assertThat(said(err)).contains("Interrupted");
        assertThat(pattern).doesNotExist();
    }

    @Nested
    @DisplayName("refuses, with the place,")
    class Refuses {

        @ParameterizedTest(name = "{3}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                        `"value": 203` | `"value": 204` | Total|Total = sum over        | contradicting totals
                        `"value": 3}`  | `"value": -3}` | line 7, cells[5] (HR          | a negative count
                        `"value": 3}`  | `"value": 3.5}`| 3.5 is not a whole number     | a fractional count
                        `"value": 3}`  | `"value": "3"}`| a whole number was expected   | a count in quotation marks
                        `["HR", "x"]`  | `["PR", "x"]`  | PR is not in the dimension    | an unknown code
                        `["HR", "x"]`  | `["HR"]`       | 1 coordinates                 | a coordinate too few
                        `["HR", "x"]`  | `["HR", "y"]`  | was given before, in line 7   | a cell twice
                        `"value": 3}`  | `"valu": 3}`   | "valu" is not known           | a misspelt field
                        `["HR", "IT"]` | `["HR", "IT", "Total"]` | goes in a circle     | a circle in a hierarchy
                        `["HR", "IT"]` | `["HR", "IT", "MBU"]`   | has a hole           | a child that is missing
                        `"rule"`       | `"role"`       | "role" is not known           | an unknown section
                        `{"name": "small",` | `{`       | ``                            | (a table without a name is accepted)
                        """)
        void what_is_wrong(String what, String instead, String message, String name)
                throws IOException {
            Files.writeString(table, TABLE.replace(what, instead));

            int code = run("protect", table, "--out", pattern);

            if (message.isEmpty()) {
                assertThat(code).isZero();
            } else {
                assertThat(code).isEqualTo(2);
                assertThat(said(err)).contains(message).hasLineCount(1);
                assertThat(pattern).doesNotExist();
            }
        }

        @Test
        void a_table_without_its_margins() throws IOException {
            Files.writeString(
                    table,
                    TABLE.replaceAll(
                            "\\{\"coord\": \\[\"Total\", \"\\w+\"\\], \"value\": \\d+\\},?", ""));

            assertThat(run("protect", table, "--out", pattern)).isEqualTo(2);
            assertThat(said(err)).contains("the margin Total|Total is missing");
        }

        @Test
        void a_cell_that_two_files_give_differently() throws IOException {
            Path other =
                    Files.writeString(
                            folder.resolve("other.json"),
                            """
                            {"dimensions": [{"name": "unit", "hierarchy": {"Total": ["HR", "IT"]}}], "cells": [
                             {"id": "Total|Total", "coord": ["Total"], "value": 203}, {"id": "HR|Total", "coord": ["HR"], "value": 54},
                             {"id": "IT|Total", "coord": ["IT"], "value": 149}]}\
                            """);

            assertThat(run("protect", table, other, "--out", pattern)).isEqualTo(2);
            assertThat(said(err)).contains("HR|Total is given twice, with the values 53 and 54");
        }

        @Test
        void a_time_limit_of_nothing() {
            assertThat(run("protect", table, "--out", pattern, "--limit", "0")).isEqualTo(2);
            assertThat(said(err)).contains("--limit").hasLineCount(1);
        }

        @Test
        void far_too_many_cells_before_it_has_read_them_all() throws IOException {
            try (Writer all = Files.newBufferedWriter(table)) {
                all.write("{\"cells\": [\n");
                for (int cell = 0; cell <= 1_000_000; cell++) {
                    all.write("{\"id\": \"%d\", \"value\": 7},\n".formatted(cell));
                }
            }

            assertThat(run("protect", table, "--out", pattern)).isEqualTo(2);
            assertThat(said(err))
                    .contains("line 1000002", "more than 1,000,000 cells")
                    .hasLineCount(1);
        }

        @Test
        void what_is_not_json() throws IOException {
            Files.writeString(table, TABLE.substring(0, 200));

            assertThat(run("protect", table, "--out", pattern)).isEqualTo(2);
            assertThat(said(err)).contains("table.json, line ", "not JSON").hasLineCount(1);
        }

        @Test
        void a_file_that_does_not_exist() {
            assertThat(run("protect", folder.resolve("none.json"), "--out", pattern)).isEqualTo(2);
            assertThat(said(err)).contains("no such file");
        }

        @Test
        void a_pattern_of_cells_that_do_not_exist() throws IOException {
            Files.writeString(pattern, "{\"suppressed\": [\"HR|q\"]}");

            assertThat(run("audit", table, "--pattern", pattern)).isEqualTo(2);
            assertThat(said(err)).contains("there is no cell HR|q");
        }

        @Test
        void an_option_it_does_not_know() {
            assertThat(run("protect", table, "--quick", "yes")).isEqualTo(2);
            assertThat(run("hide", table)).isEqualTo(2);
            assertThat(run("protect", table)).isEqualTo(2);
        }
    }

    private int run(Object... words) {
        List<String> line = Arrays.stream(words).map(Object::toString).toList();
        return new DisclosureCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(line);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
