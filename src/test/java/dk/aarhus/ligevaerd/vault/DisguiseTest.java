package dk.aarhus.ligevaerd.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The search for planted words")
class DisguiseTest {

    private static final String WORD = "Gårdsøster Blåbærgrød";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "ISO-8859-1"})
    void finds_a_word_in_every_character_set_and_in_hex_and_base64_of_it(String name) {
        var charset = Charset.forName(name);
        for (String before : new String[] {"", "x", "xy", "xyz"}) {
            var text = (before + WORD + " and more").getBytes(charset);
            finds(text);
            finds(ascii(HexFormat.of().formatHex(text)));
            finds(ascii(HexFormat.of().withUpperCase().formatHex(text)));
            finds(ascii(Base64.getEncoder().encodeToString(text)));
            finds(ascii(Base64.getUrlEncoder().encodeToString(text)));
        }
    }

    @Test
    void finds_a_word_in_an_address_and_in_scripts() {
        finds(ascii("?q=" + URLEncoder.encode(WORD, StandardCharsets.UTF_8) + "&x=1"));
        finds(ascii("?q=g%c3%a5rd&w=G%c3%a5rds%c3%b8ster%20Bl%c3%a5b%c3%a6rgr%c3%b8d"));
        finds(ascii("{\"a\":\"G\\u00e5rds\\u00f8ster Bl\\u00e5b\\u00e6rgr\\u00f8d\"}"));
        finds(ascii("VALUES (U&'G\\00e5rds\\00f8ster Bl\\00e5b\\00e6rgr\\00f8d')"));
    }

    @Test
    void finds_a_word_in_a_file_of_h2(@TempDir Path folder) throws Exception {
        var url = "jdbc:h2:file:" + folder.resolve("base").toAbsolutePath();
        try (var base = DriverManager.getConnection(url, "", "");
                var statement = base.createStatement()) {
            statement.execute("create table told (short varchar(100), long text)");
            statement.execute("insert into told values ('%s', null)".formatted(WORD));
            statement.execute(
                    "insert into told values (null, '%s')".formatted((WORD + " ").repeat(500)));
        }
        finds(Files.readAllBytes(folder.resolve("base.mv.db")));
    }

    @Test
    void finds_nothing_where_nothing_is() {
        assertThat(Disguise.anyIn("Gårdsøster, Blåbærgrød".getBytes(StandardCharsets.UTF_8), WORD))
                .isFalse();
    }

    private static void finds(byte[] content) {
        assertThat(Disguise.anyIn(content, WORD)).isTrue();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
