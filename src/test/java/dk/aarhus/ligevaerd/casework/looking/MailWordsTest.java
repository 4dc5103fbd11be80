package dk.aarhus.ligevaerd.casework.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of a mail")
class MailWordsTest {

    private static final int LONG = 5_000_000;
    private static final int MOST = 1_000_000;

    @Test
    void of_html_are_read_without_its_marks() throws IOException, NotShown {
        assertThat(
                        words(
                                "<html><HEAD><title>Unseen</title></HEAD ><body><p>One &amp; two</p>"
                                        + "<style>p { color: red }</style><div class='a'>3 &lt; 4<br/>"
                                        + "five</div><script>if (a<b) {}</script><header>six</header>"
                                        + " 7 < 8"))
                .isEqualTo("One & two\n3 < 4\nfive\nsix 7 < 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<script>", "</", "<a ", "<head></", "&", "\n"})
    void are_read_in_time_however_hostile(String again) {
        var hostile = again.repeat(LONG / again.length());

        var words = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> words(hostile));

        assertThat(words).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void are_cut_over_all_parts() throws IOException, NotShown {
        var mail = new StringBuilder("Content-Type: multipart/mixed; boundary=x\r\n\r\n");
        for (int part = 0; part < 3; part++) {
            mail.append("--x\r\nContent-Type: text/plain\r\n\r\n")
                    .append("a line\n".repeat(100_000))
                    .append("\r\n");
        }

        assertThat(read(mail + "--x--\r\n").words()).hasSize(MOST);
    }

    private static String words(String html) throws IOException, NotShown {
        return read("Content-Type: text/html; charset=utf-8\r\n\r\n" + html).words();
    }

    private static MailWords read(String mail) throws IOException, NotShown {
        return MailWords.of(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }
}
