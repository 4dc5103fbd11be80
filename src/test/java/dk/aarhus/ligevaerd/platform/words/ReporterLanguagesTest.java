package dk.aarhus.ligevaerd.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.platform.words.WordFile.Word;
import dk.aarhus.ligevaerd.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words that reporters read")
class ReporterLanguagesTest {

    /** Everything that a reporter's page, mailbox or error page says. */
    private static final List<String> BUNDLES =
            List.of(
                    "clockletters",
                    "evidence",
                    "form",
                    "functions",
                    "guidance",
                    "intake",
                    "lawchoices",
                    "lawroutes",
                    "layout",
                    "letters",
                    "login",
                    "mailbox",
                    "paper",
                    "party",
                    "platform",
                    "preview",
                    "roles");

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> PAGES =
            List.of(
                    "intake",
                    "platform",
                    "casework/papers",
                    "layout/page.html",
                    "layout/form-screen.html",
                    "layout/mailbox-screen.html");

    /** What is shorter may well be the same in two languages. */
    private static final int SURELY_TRANSLATED = 20;

    /** How much longer than the Danish a title, a label or a button may be. */
    private static final double LONGEST = 2.2;

    /** In characters; every place holds as much. */
    private static final int ALWAYS_FITS = 24;

    static Stream<Arguments> translations() {
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.DA)
                .flatMap(language -> BUNDLES.stream().map(b -> Arguments.of(b, language)));
    }

    static Stream<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language -> !Language.atTheDesk().contains(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void are_those_and_no_others(Language language) throws IOException {
        assertThat(WordFile.bundlesIn(language)).isEqualTo(BUNDLES);
    }

    @Test
    void are_all_that_their_pages_use() throws IOException {
        var all = String.join("|", WordFile.bundlesIn(Language.DA));
        var use = Pattern.compile("[{=\\s(](" + all + "):\\w");
        var used = new TreeSet<String>();
        for (var page : pages()) {
            use.matcher(Files.readString(page))
                    .results()
                    .forEach(found -> used.add(found.group(1)));
        }
        assertThat(used).isNotEmpty().isSubsetOf(BUNDLES);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void say_the_same_things_in_the_same_order(String bundle, Language language) {
        assertThat(WordFile.of(bundle, language).keys())
                .isEqualTo(WordFile.of(bundle, Language.DA).keys());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void fill_in_the_same_values_and_leave_nothing_unsaid(String bundle, Language language) {
        eachBesideDanish(
                bundle,
                language,
                (danish, word) -> {
                    assertThat(word.text()).as(word.key()).isNotBlank();
                    assertThat(word.placeholders()).as(word.key()).isEqualTo(danish.placeholders());
                });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void fit_their_place(String bundle, Language language) {
        eachBesideDanish(
                bundle,
                language,
                (danish, word) -> {
                    if (danish.hasItsPlace()) {
                        assertThat((double) word.length())
                                .as("%s: %s", word.key(), word.text())
                                .isLessThanOrEqualTo(
                                        Math.max(ALWAYS_FITS, LONGEST * danish.length()));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void are_translated(String bundle, Language language) {
        var other = language == Language.EN ? Language.DA : Language.EN;
        var theirs = WordFile.of(bundle, other).words().stream().map(Word::text).toList();
        assertThat(WordFile.of(bundle, language).words())
                .filteredOn(word -> word.text().length() > SURELY_TRANSLATED)
                .noneMatch(word -> theirs.contains(word.text()));
    }

    /**
     * Somali has names of the months of its own, and Arabic its own digits; neither is used here.
     */
    @ParameterizedTest
    @CsvSource({
        "DA, 14. marts 2026",
        "EN, 14 March 2026",
        "AR, 14 مارس 2026",
        "SO, 14 Maarso 2026",
        "TR, 14 Mart 2026",
        "UK, 14 березня 2026 р.",
        "PL, 14 marca 2026"
    })
    void write_a_day_as_people_do(Language language, String written) {
        var pattern =
                WordFile.of("layout", language).words().stream()
                        .filter(word -> word.key().equals("dayPattern"))
                        .findFirst()
                        .orElseThrow()
                        .text();
        assertThat(
                        LocalDate.of(2026, 3, 14)
                                .format(DateTimeFormatter.ofPattern(pattern, language.locale())))
                .isEqualTo(written);
    }

    private interface Comparison {
        void compare(Word danish, Word word);
    }

    private static void eachBesideDanish(String bundle, Language language, Comparison comparison) {
        var danish = WordFile.of(bundle, Language.DA).words();
        var words = WordFile.of(bundle, language).words();
        assertThat(words).hasSameSizeAs(danish);
        for (int i = 0; i < danish.size(); i++) {
            comparison.compare(danish.get(i), words.get(i));
        }
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        for (var place : PAGES) {
            try (var files = Files.walk(TEMPLATES.resolve(place))) {
                files.filter(Files::isRegularFile).forEach(pages::add);
            }
        }
        return pages;
    }
}
