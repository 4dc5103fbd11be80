package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.casework.words.LetterDeskMessages;
import dk.aarhus.ligevaerd.platform.paper.Paper;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets a letter as a page and makes a file of it: tagged, with its language and its letters. */
@ApplicationScoped
class LetterPaper {

    private static final String STYLE =
            """
            @page { size: A4; margin: 24mm 22mm 26mm;
              @bottom-center { content: %s; font: 9pt Paper; color: #444; } }
            body { font: 10.5pt/1.5 Paper; color: #111; margin: 0; }
            .head { font-weight: 700; margin: 0 0 12mm; }
            .to { margin: 0 0 10mm; }
            .day { margin: 0 0 8mm; }
            .draft { border: 0.6mm solid #a00; color: #a00; font-weight: 700; padding: 2mm 4mm; margin: 0 0 8mm; }
            h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 6mm; }
            h2 { font-size: 12pt; margin: 7mm 0 1.5mm; page-break-after: avoid; }
            p { margin: 0 0 3mm; orphans: 3; widows: 3; white-space: pre-line; }
            ul { margin: 0 0 3mm; padding: 0 6mm; }
            li { margin: 0 0 1.5mm; }
            [dir="rtl"] { text-align: right; }
            [dir="ltr"] { text-align: left; }
            """;

    private final Paper paper;

    LetterPaper(Paper paper) {
        this.paper = paper;
    }

    /** Whether every character of it can be put on paper. */
    boolean canWrite(Letter letter) {
        return paper.canWrite(letter.text().words())
                && letter.recipient().map(paper::canWrite).orElse(true);
    }

    /** As it is sent on that day. */
    byte[] of(Letter letter, LocalDate day) {
        return paper.of(page(letter, day, Optional.empty()), letter.language());
    }

    /** The same with a mark that it is not sent. */
    byte[] draftOf(Letter letter, LocalDate day) {
        var mark = Words.in(letter.language(), LetterDeskMessages.class).notSentMark();
        return paper.of(page(letter, day, Optional.of(mark)), letter.language());
    }

    private static String page(Letter letter, LocalDate day, Optional<String> mark) {
        var language = letter.language();
        var layout = Words.in(language, LayoutMessages.class);
        var text = letter.text();
        var title = text.title().isEmpty() ? letter.caseReference() : text.title();
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s" dir="%2$s">
        <head><title>%3$s</title><meta name="description" content="%3$s" /><style>%4$s</style></head>
        <body>
        <p class="head">%5$s</p>
        %6$s%7$s<p class="day">%8$s</p>
        %9$s
        </body>
        </html>
        """
                .formatted(
                        language.code(),
                        layout.direction(),
                        escaped(title),
                        STYLE.formatted(Paper.numbers(language)),
                        escaped(layout.authority()),
                        mark.map(words -> paragraph("draft", words)).orElse(""),
                        letter.recipient().map(to -> paragraph("to", to)).orElse(""),
                        escaped(written(day, language)),
                        text.blocks().stream()
                                .map(LetterPaper::set)
                                .collect(Collectors.joining("\n")));
    }

    private static String paragraph(String kind, String words) {
        return "<p class=\"%s\">%s</p>\n".formatted(kind, escaped(words));
    }

    private static String set(LetterText.Block block) {
        return switch (block.kind()) {
            case TITLE -> "<h1>" + escaped(block.text()) + "</h1>";
            case HEADING -> "<h2>" + escaped(block.text()) + "</h2>";
            case PARAGRAPH ->
                    "<p dir=\"%s\">%s</p>"
                            .formatted(directionOf(block.text()), escaped(block.text()));
            case LIST ->
                    block.lines().stream()
                            .map(line -> "<li>" + escaped(line) + "</li>")
                            .collect(Collectors.joining("", "<ul>", "</ul>"));
        };
    }

    /** As it begins: within an Arabic letter somebody may have written Danish. */
    private static String directionOf(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? "ltr"
                : "rtl";
    }

    static String written(LocalDate day, Language language) {
        var pattern = Words.in(language, LayoutMessages.class).dayPattern();
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    /** XML 1.0 knows few control characters, and no page may hold others. */
    private static String escaped(String words) {
        var safe = new StringBuilder();
        words.codePoints()
                .filter(LetterPaper::mayStandInXml)
                .forEach(
                        character -> {
                            switch (character) {
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '&' -> safe.append("&amp;");
                                case '"' -> safe.append("&quot;");
                                default -> safe.appendCodePoint(character);
                            }
                        });
        return safe.toString();
    }

    private static boolean mayStandInXml(int character) {
        return character == '\n'
                || character == '\t'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character > 0xFFFF;
    }
}
