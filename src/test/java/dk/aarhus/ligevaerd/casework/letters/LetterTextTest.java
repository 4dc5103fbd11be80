package dk.aarhus.ligevaerd.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.letters.LetterText.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a letter")
class LetterTextTest {

    @Test
    void are_pieces() {
        var text = new LetterText("# Title\n\n## Heading\nOne\ntwo\n\n- a\n- b\n\n\nThree\n- c");
        assertThat(text.blocks())
                .extracting(LetterText.Block::kind)
                .containsExactly(
                        Kind.TITLE,
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.LIST,
                        Kind.PARAGRAPH,
                        Kind.LIST);
        assertThat(text.blocks().get(2).text()).isEqualTo("One\ntwo");
        assertThat(text.blocks().get(3).lines()).containsExactly("a", "b");
        assertThat(text.title()).isEqualTo("Title");
        assertThat(text.plain()).startsWith("Title\n\nHeading\n\nOne\ntwo\n\n- a\n- b");
    }

    @Test
    void know_no_mark_within_a_line() {
        var typed = "#hash **bold** <b>x</b> [a](javascript:b)";
        assertThat(new LetterText(typed).blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.text()).isEqualTo(typed));
    }

    @Test
    void may_be_nothing_but_blanks() {
        assertThat(new LetterText(" \n\t\n").blocks()).isEmpty();
        assertThat(new LetterText("").plain()).isEmpty();
    }
}
