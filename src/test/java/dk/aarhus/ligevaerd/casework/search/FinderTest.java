package dk.aarhus.ligevaerd.casework.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search for words")
class FinderTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    chef,            Cheferne sagde nej,                     true
                    cheferne,        min chefs kontor,                       true
                    tørklæde,        Hun tog TØRKLÆDET af,                   true
                    toerklaede,      mit tørklæde,                           true
                    tørklæde,        mit toerklaede,                         true
                    Aarhus,          Århus Kommune,                          true
                    Århus,           i aarhus,                               true
                    får,             de faar nej,                            true
                    ærtesuppe,       AErtesuppe,                             true
                    grønærter,       groenaerter,                            true
                    jøden,           joeden,                                 true
                    kaffe,           på caféer,                              false
                    cafeer,          på caféer,                              true
                    café,            en cafe,                                true
                    dismissal,       two dismissals,                         true
                    dismissed,       they dismiss her,                       true
                    die,             she is dying,                           true
                    skies,           the sky,                                true
                    MBU,             mbu-lederen,                            true
                    leder,           MBU-lederen,                            true
                    leder,           afdelingsleder,                         false
                    afdeling*,       afdelingsleder,                         true
                    AFDELING*,       en afdelingsleder,                      true
                    bør*,            boernehave,                             true
                    chef,            Ingen sagde noget,                      false
                    hat,             hattedame,                              false
                    2026,            i juni 2026.,                           true
                    حجاب,            لبست الحجاب اليوم حجاب,                 true
                    İstanbul,        istanbul,                               true
                    å,               de kom fra Å,                           true
                    """)
    void knows_endings_and_spellings(String wanted, String text, boolean found) {
        assertThat(look(wanted, text).isPresent()).isEqualTo(found);
    }

    @Test
    void knows_letters_whose_marks_are_written_apart() {
        assertThat(look("på år", "pa\u030a mange a\u030ar")).isPresent();
    }

    @Test
    void wants_every_word_somewhere_in_the_case() {
        assertThat(look("chef tørklæde", "Min chef lo.", "Mit tørklæde!")).isPresent();
        assertThat(look("chef tørklæde", "Min chef lo.", "Og gik.")).isEmpty();
    }

    @Test
    void begins_every_case_anew() {
        var finder = new Finder<Integer>(Words.of("chef tørklæde"));
        finder.read(0, utf8("Min chef lo."));
        assertThat(finder.endOfCase()).isEmpty();
        finder.read(0, utf8("Mit tørklæde!"));
        assertThat(finder.endOfCase()).isEmpty();
    }

    @Test
    void passes_over_what_stands_everywhere() {
        assertThat(Words.of("og the paa på, AND! ...").isEmpty()).isTrue();
        assertThat(Words.of("the boss and his cat").count()).isEqualTo(3);
    }

    @Test
    void counts_a_word_once() {
        assertThat(Words.of("chef Chef chef chef*").count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab*", "å*", "chef a*"})
    void wants_three_letters_before_a_star(String typed) {
        assertThatThrownBy(() -> Words.of(typed)).isInstanceOf(Words.BeginningTooShort.class);
    }

    @Test
    void shows_a_little_of_what_stands_around() {
        var text =
                "Det var en lang dag. ".repeat(20)
                        + "Så kom\nchefen ind. "
                        + "Og sagde meget. ".repeat(20);
        var passage = look("chef", text).orElseThrow().get(0);
        assertThat(passage.word()).isEqualTo("chefen");
        assertThat(passage.before()).startsWith("… ").endsWith("Så kom ").hasSizeLessThan(70);
        assertThat(passage.after()).startsWith(" ind.").endsWith(" …").hasSizeLessThan(70);
    }

    @Test
    void shows_the_whole_of_a_short_text() {
        assertThat(look("chef", "Chefen!").orElseThrow().get(0))
                .isEqualTo(new Passage("", "Chefen", "!"));
    }

    @Test
    void never_cuts_a_sign_in_two() {
        var text = "😀".repeat(100) + " chef " + "😀".repeat(100);
        var passage = look("chef", text).orElseThrow().get(0);
        assertThat(
                        passage.before()
                                .chars()
                                .filter(c -> Character.isHighSurrogate((char) c))
                                .count())
                .isEqualTo(
                        passage.before()
                                .chars()
                                .filter(c -> Character.isLowSurrogate((char) c))
                                .count());
    }

    @Test
    void ends_with_texts_that_are_all_one_word() {
        assertThat(look("chef", "x".repeat(20_000), "", " ", "\ud800", "*")).isEmpty();
    }

    /** What makes it quick: only words with the right first letter are analysed. */
    @Test
    void may_trust_the_first_letter_of_a_stem() {
        var words =
                List.of(
                        "Åen",
                        "Ærlig",
                        "Øl",
                        "dying",
                        "lying",
                        "tying",
                        "skies",
                        "early",
                        "only",
                        "yngling",
                        "Écoles",
                        "übergriff",
                        "ängstlich",
                        "ølene",
                        "herskende",
                        "aeroplane",
                        "oestrogen",
                        "aabner",
                        "ǿ",
                        "ßtraße",
                        "þing",
                        "ðe",
                        "ły",
                        "𝔸bc",
                        "ﬁne",
                        "Ǆ",
                        "ĳs",
                        "œuvre");
        var stems = new Stems();
        assertThat(words)
                .allSatisfy(
                        word -> {
                            var folded = Folding.fold(word);
                            char first = Folding.first(word.charAt(0));
                            assertThat(first == 0 || first == folded.charAt(0)).isTrue();
                            assertThat(stems.english(folded)).startsWith(folded.substring(0, 1));
                        });
    }

    /** Every beginning of four letters with the endings that stemmers know. */
    @Test
    void may_trust_the_second_letter_of_a_stem() {
        var letters = "abcdeghinorsty".chars().mapToObj(Character::toString).toList();
        var endings =
                "|ing|ed|e|es|s|ies|ied|y|er|ers|erne|ernes|ene|heden|heds|igt|lig|els|et|ets|ly|ation|ness";
        var stems = new Stems();
        var broken = new TreeSet<String>();
        for (var a : letters) {
            for (var b : letters) {
                for (var c : letters) {
                    for (var ending : endings.split("\\|")) {
                        for (var word : List.of(a + b + ending, a + b + c + ending)) {
                            var term = Term.Word.of(word, stems);
                            if (term.second() != 0 && !sharesItsOpening(term, stems)) {
                                broken.add(word);
                            }
                        }
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean sharesItsOpening(Term.Word term, Stems stems) {
        var openings = new Openings(List.of(term));
        var stem = term.english();
        return openings.admits((byte) stem.charAt(0), (byte) stem.charAt(1))
                && Folding.fold(term.danish()).startsWith(term.folded().substring(0, 2));
    }

    @Test
    void tells_nothing_of_itself() {
        assertThat(Words.of("chef").toString()).doesNotContain("chef");
        assertThat(new Passage("a", "chef", "b").toString()).doesNotContain("chef");
    }

    /** The look at the bytes passes over nothing that reading finds. */
    @Test
    void finds_in_bytes_what_reading_finds() {
        var random = new Random(20_260_101);
        var signs =
                List.of(
                        "chef", "c", "å", "a\u030a", "Å", "ø", "é", "×", "÷", "–", "“", "\u00a0",
                        " ", "-", "ß", "ł", "ح", "😀", "7", ".", "\u0301", "h", "x");
        var wanted = Stream.of("chef", "åh", "ø", "x", "7").map(Words::of).toList();
        int found = 0;
        for (int i = 0; i < 50_000; i++) {
            var text =
                    IntStream.range(0, 1 + random.nextInt(7))
                            .mapToObj(at -> signs.get(random.nextInt(signs.size())))
                            .collect(Collectors.joining());
            var finder = new Finder<Integer>(wanted.get(i % wanted.size()));
            boolean read = finder.first(text).isPresent();
            finder.read(0, utf8(text));
            assertThat(finder.endOfCase().isPresent()).as(text).isEqualTo(read);
            found += read ? 1 : 0;
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Map<Integer, Passage>> look(String wanted, String... texts) {
        var finder = new Finder<Integer>(Words.of(wanted));
        Arrays.stream(texts)
                .forEach(text -> finder.read(Arrays.asList(texts).indexOf(text), utf8(text)));
        return finder.endOfCase();
    }
}
