package dk.aarhus.ligevaerd.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import dk.aarhus.ligevaerd.intake.web.FormVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes and does not send; then everything the service left behind is looked through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("What was written and not sent")
abstract class DraftTraceSuite {

    /** Each planted in another field, and one in a file and its name. */
    private static final List<String> PLANTED =
            List.of(
                    "PlantetBeretning",
                    "PlantetKontakt",
                    "PlantetUdelukket",
                    "PlantetSted",
                    "PlantetPerson",
                    "PlantetFrygt",
                    "PlantetFil",
                    "PlantetNavn");

    private static final List<Charset> AS_IT_COULD_STAND =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir static Path data;
    @TempDir static Path temporary;

    private ServiceProcess service;
    private Rows rows;
    private String log;
    private String code;

    abstract ServiceProcess service();

    /** The base itself, past the service, which is stopped by then. */
    abstract Connection base() throws SQLException;

    @BeforeAll
    void write_and_do_not_send() throws Exception {
        service = service().withJvmOption("-Djava.io.tmpdir=" + temporary.toAbsolutePath()).start();
        var visitor = FormVisitor.of(service.address()).begin();
        visitor.answer(1, "next", "account", "PlantetBeretning");
        visitor.answer(2, "next", "phase", "EMPLOYMENT");
        visitor.answer(
                3,
                "next",
                "identity",
                "CONFIDENTIAL",
                "contact",
                "PlantetKontakt",
                "mustNotSee",
                "PlantetUdelukket");
        visitor.answer(4, "more");
        visitor.open("/report/7");
        visitor.answer(7, "next", "workplace", "PlantetSted");
        visitor.open("/report/9");
        visitor.answer(9, "next", "respondent", "PlantetPerson");
        visitor.open("/report/13");
        visitor.answer(13, "later", "reprisalWords", "PlantetFrygt");
        code = visitor.code();
        var sent =
                new FileSender(service.uri("/"), "en")
                        .toDraft(
                                code,
                                "REMOVE",
                                "PlantetNavn.txt",
                                "PlantetFil".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        log = service.log();
        service.stop();
        try (var base = base()) {
            rows = Rows.of(base);
        }
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void is_there_at_all() {
        assertThat(rows.all()).extracting(Rows.Row::table).contains("draft", "draft_evidence");
    }

    @Test
    void stands_in_no_row_of_the_base() {
        assertThat(rows.values().map(DraftTraceSuite::legible))
                .noneMatch(text -> PLANTED.stream().anyMatch(text::contains))
                .noneMatch(text -> text.contains(code) || text.contains(code.replace("-", "")));
    }

    @Test
    void stands_in_no_line_of_the_log() {
        assertThat(PLANTED).noneMatch(log::contains);
        assertThat(log).doesNotContain(code);
    }

    @Test
    void stands_in_no_file() throws IOException {
        // The control: what is written in the clear is found.
        var control = Files.writeString(temporary.resolve("control"), PLANTED.get(0));

        assertThat(filesWithPlanted()).containsExactly(control);
    }

    private static String legible(Rows.Value value) {
        return value.value() instanceof byte[] raw
                ? new String(raw, StandardCharsets.ISO_8859_1)
                : value.text();
    }

    private static List<Path> filesWithPlanted() throws IOException {
        try (var own = Files.walk(data);
                var passing = Files.walk(temporary)) {
            return Stream.concat(own, passing)
                    .filter(Files::isRegularFile)
                    .filter(DraftTraceSuite::isPlanted)
                    .toList();
        }
    }

    private static boolean isPlanted(Path file) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return PLANTED.stream()
                    .flatMap(
                            word ->
                                    AS_IT_COULD_STAND.stream()
                                            .map(
                                                    how ->
                                                            new String(
                                                                    word.getBytes(how),
                                                                    StandardCharsets.ISO_8859_1)))
                    .anyMatch(bytes::contains);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
