package dk.aarhus.ligevaerd.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The example of a proxy")
class ProxyExampleTest {

    private static final Pattern COMMENT = Pattern.compile("(?m)#.*$");
    private static final Pattern LOGGED =
            Pattern.compile("location ~ (\\S+) \\{[^}]*access_log /", Pattern.DOTALL);

    /** What nginx could write of a person, a program or a minute. */
    private static final List<String> TELLING =
            List.of(
                    "$remote_addr",
                    "$binary_remote_addr",
                    "$realip_remote_addr",
                    "$proxy_add_x_forwarded_for",
                    "$proxy_protocol_addr",
                    "$http_user_agent",
                    "$http_referer",
                    "$http_x_forwarded_for",
                    "$time_local",
                    "$msec",
                    "$request_uri",
                    "$request ",
                    "$args",
                    "$cookie",
                    "$http_cookie",
                    "$remote_port",
                    "combined");

    @Test
    void writes_no_address_no_program_and_no_minute() throws IOException {
        assertThat(TELLING).noneMatch(text()::contains);
        assertThat(text()).contains("log_format staff_only '$only_day $request_method $status';");
    }

    @Test
    void is_silent_where_nothing_else_is_said() throws IOException {
        assertThat(text().split("location ")[0])
                .contains("access_log off;")
                .containsPattern("error_log \\S+ emerg;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/report",
                "/report/7",
                "/report/evidence",
                "/mailbox",
                "/mailbox/evidence",
                "/papers",
                "/papers/1",
                "/papers/login",
                "/api/v1/papers",
                "/paper",
                "/leave",
                "/rights",
                "/with-login/report",
                "/with-login/mailbox",
                "/statistics",
                "/api/v1/reports",
                "/api/v1/mailbox",
                "/api/v1/mailbox/messages",
                "/casesque"
            })
    void writes_nothing_of(String path) throws IOException {
        var places = LOGGED.matcher(text());
        int found = 0;
        while (places.find()) {
            found++;
            assertThat(Pattern.compile(places.group(1)).matcher(path).find()).isFalse();
        }
        assertThat(found).isEqualTo(1);
    }

    @Test
    void keeps_no_upload_and_hands_no_address_on() throws IOException {
        assertThat(text())
                .contains(
                        "proxy_request_buffering off;",
                        "proxy_buffering off;",
                        "proxy_max_temp_file_size 0;",
                        "proxy_set_header X-Forwarded-For \"\";",
                        "proxy_set_header X-Real-IP \"\";",
                        "proxy_set_header Forwarded \"\";");
    }

    private static String text() throws IOException {
        return COMMENT.matcher(Files.readString(Path.of("src/main/conf/nginx.conf")))
                .replaceAll("");
    }
}
