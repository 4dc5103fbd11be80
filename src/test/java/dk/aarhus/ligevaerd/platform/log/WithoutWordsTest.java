package dk.aarhus.ligevaerd.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logging.MDC;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line of the log, while a request is answered,")
class WithoutWordsTest {

    private static final String WORD = "Kvælstofstøvle";
    private static final String THEIRS = "org.hibernate.orm.jdbc.error";

    private final WithoutWords filter = new WithoutWords();

    @BeforeEach
    void begin() {
        MDC.put("requestId", "0123456789ab");
    }

    @AfterEach
    void end() {
        MDC.remove("requestId");
    }

    @Test
    void keeps_the_sentence_of_foreign_code_and_not_its_values() {
        var line = line(THEIRS, "Value %s is too long", WORD);

        assertThat(written(line)).contains("Value %s is too long").doesNotContain(WORD);
    }

    @Test
    void drops_a_foreign_sentence_that_was_put_together_before() {
        assertThat(written(line(THEIRS, "NULL not allowed for " + WORD)))
                .contains("not shown")
                .doesNotContain(WORD);
    }

    @Test
    void keeps_what_we_say_ourselves() {
        assertThat(written(line("ligevaerd.security", "%s door=%s", "STALE_FORM", "POST /x")))
                .contains("STALE_FORM door=POST /x");
    }

    @Test
    void tells_where_an_exception_came_from_and_not_what_it_says() {
        var line = line(THEIRS, "failed %s", WORD);
        line.setThrown(
                new IllegalStateException("row " + WORD, new RuntimeException("value " + WORD)));

        assertThat(written(line))
                .contains("IllegalStateException", "RuntimeException", "WithoutWordsTest.java")
                .doesNotContain(WORD);
    }

    @Test
    void is_left_alone_when_no_request_is_at_hand() {
        end();

        assertThat(written(line(THEIRS, "The master key is missing: the file %s", "master.key")))
                .contains("master.key");
    }

    private String written(ExtLogRecord line) {
        assertThat(filter.isLoggable(line)).isTrue();
        return new PatternFormatter("%c %s%e%n").format(line);
    }

    private static ExtLogRecord line(String logger, String message, Object... values) {
        var line =
                new ExtLogRecord(
                        Level.WARNING,
                        message,
                        FormatStyle.PRINTF,
                        WithoutWordsTest.class.getName());
        line.setLoggerName(logger);
        if (values.length > 0) {
            line.setParameters(values);
        }
        return line;
    }
}
