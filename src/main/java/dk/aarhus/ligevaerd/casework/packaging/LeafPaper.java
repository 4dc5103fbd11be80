package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.platform.paper.Paper;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sets what the case says as pages: tagged, with its letters inside. The foot stays empty, for the
 * numbers of the package stand there.
 */
@ApplicationScoped
class LeafPaper {

    private static final String STYLE =
            """
            @page { size: A4; margin: 22mm 22mm 26mm; }
            body { font: 10.5pt/1.5 Paper; color: #111; margin: 0; }
            h1 { font-size: 16pt; line-height: 1.25; margin: 0 0 6mm; }
            h2 { font-size: 12pt; margin: 6mm 0 1.5mm; page-break-after: avoid; }
            p { margin: 0 0 3mm; orphans: 3; widows: 3; white-space: pre-line; word-wrap: break-word; }
            ul { margin: 0 0 3mm; padding: 0 6mm; }
            li { margin: 0 0 1.5mm; white-space: pre-line; }
            """;

    private final Paper paper;

    LeafPaper(Paper paper) {
        this.paper = paper;
    }

    byte[] of(Leaf leaf, Language language) {
        var body = new StringBuilder();
        boolean inList = false;
        for (var block : leaf.blocks()) {
            boolean item = block.kind() == Leaf.Kind.ITEM;
            if (item != inList) {
                body.append(item ? "<ul>" : "</ul>");
                inList = item;
            }
            body.append(set(block.kind(), escaped(block.words())));
        }
        if (inList) {
            body.append("</ul>");
        }
        var page =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s" dir="%2$s">
                <head><title>%3$s</title><meta name="description" content="%3$s" /><style>%4$s</style></head>
                <body><h1>%3$s</h1>%5$s</body>
                </html>
                """
                        .formatted(
                                language.code(),
                                Words.in(language, LayoutMessages.class).direction(),
                                escaped(leaf.title()),
                                STYLE,
                                body);
        return paper.of(page, language);
    }

    private static String set(Leaf.Kind kind, String words) {
        return switch (kind) {
            case HEADING -> "<h2>" + words + "</h2>";
            case PARAGRAPH -> "<p>" + words + "</p>";
            case ITEM -> "<li>" + words + "</li>";
        };
    }

    /**
     * XML knows few control characters; what our letters lack becomes a box that says so, for the
     * evidence of others may be in any script.
     */
    private String escaped(String words) {
        var safe = new StringBuilder();
        words.codePoints()
                .filter(LeafPaper::mayStandInXml)
                .forEach(
                        character -> {
                            switch (character) {
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '&' -> safe.append("&amp;");
                                case '"' -> safe.append("&quot;");
                                default ->
                                        safe.append(
                                                paper.canWrite(Character.toString(character))
                                                        ? Character.toString(character)
                                                        : "\u25A1");
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
