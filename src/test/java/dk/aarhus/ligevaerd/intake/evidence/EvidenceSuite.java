package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.evidence.FileSender.Filed;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The doors that take files, tried as a friend and as an enemy would, on either database. */
@DisplayName("The door for files")
abstract class EvidenceSuite {

    private static final String PLANTED = "Plantet Filnavn";

    private FileSender sender;
    private Filed anonymous;

    abstract URI base();

    abstract long rows(String table);

    @BeforeEach
    void file() {
        sender = new FileSender(base(), "en");
        anonymous = sender.file("ANONYMOUS");
    }

    @Test
    void takes_a_file_and_shows_it_to_its_reporter() {
        var answer = keep("minutes.txt", Samples.utf8("What was said, word for word"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(sender.page(anonymous.code()).body())
                .contains("minutes.txt")
                .contains("Nothing can hide");
    }

    @Test
    void takes_several_files_and_says_which_of_them_it_does_not_take() {
        var answer =
                sender.form()
                        .token()
                        .field("code", anonymous.code())
                        .field("hidden", "KEEP")
                        .file("one.txt", Samples.utf8("one"))
                        .file("two.exe", Samples.program())
                        .file("three.jpg", Samples.jpeg())
                        .end()
                        .to("/mailbox/evidence");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("We have it", "one.txt", "three.jpg")
                .contains("We cannot take this kind of file");
    }

    @Test
    void takes_a_file_of_the_full_size_and_not_a_byte_more() {
        assertThat(keep("large.jpg", Samples.largeJpeg(Receiving.MOST_BYTES)).statusCode())
                .isEqualTo(200);
        refused(
                keep("larger.jpg", Samples.largeJpeg(Receiving.MOST_BYTES + 1)),
                "The file is too large");
    }

    @Test
    void takes_a_hundred_megabytes_of_one_report_and_no_more() {
        var large = Samples.largeJpeg(Receiving.MOST_BYTES);
        for (int i = 0; i < 4; i++) {
            assertThat(keep("part.jpg", large).statusCode()).isEqualTo(200);
        }
        refused(keep("note.txt", Samples.utf8("one word more")), "There is no room for the file");
    }

    @Test
    void answers_two_hundred_megabytes_in_one_form_with_a_page() {
        var chunks = rows("evidence_chunk");
        var answer = keep("film.jpg", Samples.largeJpeg(200 * 1024 * 1024));

        refused(answer, "The file is too large");
        assertThat(rows("evidence_chunk")).isEqualTo(chunks);
    }

    /** A file that is not taken, and what its sender is told. */
    record Bad(String what, String name, byte[] content, String told) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("nothing", "empty.txt", new byte[0], "The file is empty"),
                new Bad("a program", "setup.exe", Samples.program(), "We cannot take this kind"),
                new Bad(
                        "a renamed program",
                        "holiday.jpg",
                        Samples.program(),
                        "something other than its name says"),
                new Bad(
                        "a page with a script",
                        "note.txt",
                        Samples.utf8("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                        "something other than its name says"),
                new Bad(
                        "any packed file",
                        "all.zip",
                        Samples.zip(Map.of("a.txt", Samples.utf8("a"))),
                        "We cannot take this kind"),
                new Bad(
                        "a locked packed file",
                        "all.zip",
                        Samples.lockedZip(),
                        "locked with a password"),
                new Bad(
                        "a locked PDF",
                        "letter.pdf",
                        Samples.lockedPdf(),
                        "locked with a password"),
                new Bad(
                        "half a PDF",
                        "letter.pdf",
                        Samples.utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
                        "damaged"),
                new Bad(
                        "half a Word file",
                        "letter.docx",
                        java.util.Arrays.copyOf(Samples.docx(), 900),
                        "damaged"),
                new Bad(
                        "a bomb",
                        "letter.docx",
                        Samples.bomb(400),
                        "too large when it is unpacked"),
                new Bad(
                        "a program with a name of lies",
                        "\u202Egpj.exe/../../etc/passwd\u0007.jpg",
                        Samples.program(),
                        "something other than its name says"),
                new Bad(
                        "a program with a name that never ends",
                        "a".repeat(5_000) + ".jpg",
                        Samples.program(),
                        "something other than its name says"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void says_why_it_does_not_take_a_file_and_keeps_nothing_of_it(Bad file) {
        var chunks = rows("evidence_chunk");

        refused(keep(file.name(), file.content()), file.told());

        assertThat(rows("evidence_chunk")).isEqualTo(chunks);
        assertThat(rows("evidence_upload")).isZero();
    }

    @Test
    void says_so_in_the_language_of_the_reader() {
        var arabic = new FileSender(base(), "ar");
        var answer = arabic.toMailbox(anonymous.code(), "KEEP", "a.jpg", new byte[0]);
        assertThat(answer.body()).contains("dir=\"rtl\"", "الملف فارغ");
    }

    @Test
    void asks_for_a_file_where_none_was_chosen() {
        refused(keep("", new byte[0]), "Choose a file first");
    }

    @Test
    void takes_no_file_for_a_wrong_code() {
        var answer =
                sender.toMailbox("0000-0000-0000-0000-0000-0", "KEEP", "a.txt", Samples.utf8("a"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(rows("evidence_upload")).isZero();
    }

    /** A form that no page of ours sends. */
    record Odd(String what, java.util.function.UnaryOperator<FileSender.Form> form) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Odd> odd() {
        return Stream.of(
                new Odd("no form token", form -> form.file("a.txt", Samples.utf8("a")).end()),
                new Odd(
                        "a stale form token",
                        form ->
                                form.field("csrf-token", "AAAA")
                                        .file("a.txt", Samples.utf8("a"))
                                        .end()),
                new Odd(
                        "a token of one's own making",
                        form ->
                                form.field("csrf-token", "!!!")
                                        .withCookie("!!!")
                                        .file("a.txt", Samples.utf8("a"))
                                        .end()),
                new Odd("no cookie", form -> form.token().withoutCookie().end()),
                new Odd(
                        "the token behind the file",
                        form -> form.file("a.txt", Samples.utf8("a")).token().end()),
                new Odd("no code", form -> form.token().file("a.txt", Samples.utf8("a")).end()),
                new Odd("nothing at all", form -> form),
                new Odd("nonsense", form -> form.raw(Samples.utf8("nonsense"))),
                new Odd("no boundary", form -> form.token().ofType("multipart/form-data").end()),
                new Odd(
                        "another boundary",
                        form -> form.token().ofType("multipart/form-data; boundary=x").end()),
                new Odd(
                        "a boundary without an end",
                        form ->
                                form.token()
                                        .ofType("multipart/form-data; boundary=" + "b".repeat(9000))
                                        .end()),
                new Odd(
                        "a head that never ends",
                        form ->
                                form.raw(
                                        Samples.utf8(
                                                "------bound4711\r\nX: " + "y".repeat(100_000)))));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void refuses_a_form_that_is_none_of_ours(Odd odd) {
        var answer = odd.form().apply(sender.form()).to("/mailbox/evidence");

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        assertThat(rows("evidence_upload")).isZero();
    }

    @Test
    void keeps_nothing_of_a_form_that_breaks_off() {
        var chunks = rows("evidence_chunk");
        var answer =
                sender.form()
                        .token()
                        .field("code", anonymous.code())
                        .field("hidden", "KEEP")
                        .raw(
                                Samples.utf8(
                                        "------bound4711\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
                                                + "word ".repeat(300_000)))
                        .to("/mailbox/evidence");

        refused(answer, "did not arrive whole");
        assertThat(rows("evidence_chunk")).isEqualTo(chunks);
        assertThat(rows("evidence_upload")).isZero();
    }

    @Test
    void takes_forty_files_of_a_report_and_reads_no_more_of_a_form() {
        var form = sender.form().token().field("code", anonymous.code()).field("hidden", "KEEP");
        for (int i = 0; i < 500; i++) {
            form.file("note-%d.txt".formatted(i), Samples.utf8("a note"));
        }
        var answer = form.end().to("/mailbox/evidence");

        refused(answer, "There is no room for more files");
        assertThat(answer.body()).contains("note-39.txt").doesNotContain("note-40.txt");
        refused(keep("one more.txt", Samples.utf8("a note")), "There is no room for more files");
    }

    @Test
    void shows_a_name_without_its_folders_and_its_tricks() {
        keep("C:\\\\Users\\\\" + PLANTED + "\\\\\u202Ebrev<b>.txt", Samples.utf8("a"));

        assertThat(sender.page(anonymous.code()).body())
                .contains("brev&lt;b&gt;.txt")
                .doesNotContain(PLANTED, "\u202E");
    }

    HttpResponse<String> keep(String name, byte[] content) {
        return sender.toMailbox(anonymous.code(), "KEEP", name, content);
    }

    private static void refused(HttpResponse<String> answer, String told) {
        assertThat(answer.body()).contains(told).doesNotContain("Exception", "\tat ");
        assertThat(answer.statusCode()).isEqualTo(422);
    }
}
