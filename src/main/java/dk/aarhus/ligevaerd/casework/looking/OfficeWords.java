package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The words of office files (Office Open XML, OpenDocument): paragraphs, cells and slides in their
 * order. Formulas, macros and drawings are passed over; nothing is run, and nothing fetched.
 */
final class OfficeWords {

    private static final int MOST_WORDS = 2_000_000;
    private static final int LONGEST_NUMBER = 9;

    /** Where words stand: of Word, PowerPoint, Excel and OpenDocument. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "word/(document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml"
                            + "|ppt/(slides|notesSlides)/[^/]+\\.xml"
                            + "|xl/worksheets/[^/]+\\.xml|content\\.xml");

    private static final String SHARED = "xl/sharedStrings.xml";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final java.util.List<String> shared = new java.util.ArrayList<>();
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private int written;

    private OfficeWords() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * @throws NotShown BOMB for more words than anybody reads; DAMAGED
     */
    static String of(Bytes bytes) throws IOException, NotShown {
        try {
            return new OfficeWords().read(bytes);
        } catch (XMLStreamException broken) {
            throw new NotShown(Hindrance.DAMAGED);
        }
    }

    private String read(Bytes bytes) throws IOException, XMLStreamException, NotShown {
        parts(bytes, SHARED::equals, (name, text) -> {});
        var parts = new TreeMap<String, String>(Comparator.comparing(OfficeWords::inOrder));
        parts(bytes, name -> PARTS.matcher(name).matches(), parts::put);
        return String.join("\n", parts.values()).strip();
    }

    private interface Part {
        void named(String name, String words);
    }

    private void parts(Bytes bytes, java.util.function.Predicate<String> wanted, Part part)
            throws IOException, XMLStreamException, NotShown {
        try (var zip = new ZipInputStream(bytes.open())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    part.named(entry.getName(), words(entry.getName(), new Unclosed(zip)));
                }
            }
        }
    }

    /** Slide 10 comes after slide 9. */
    private static String inOrder(String name) {
        return DIGITS.matcher(name)
                .replaceAll(
                        number ->
                                "0".repeat(Math.max(0, LONGEST_NUMBER - number.group().length()))
                                        + number.group());
    }

    private String words(String name, InputStream part)
            throws XMLStreamException, NotShown, IOException {
        var reader = xml.createXMLStreamReader(part);
        var text = new StringBuilder();
        boolean sheet = name.startsWith("xl/worksheets/");
        boolean open = name.equals("content.xml");
        int inWords = 0;
        boolean index = false;
        while (reader.hasNext()) {
            PdfPages.stopIfNobodyWaits();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = reader.getLocalName();
                    if (isWords(element, open)) {
                        inWords++;
                    } else if (element.equals("tab")) {
                        text.append('\t');
                    } else if (element.equals("br") || element.equals("line-break")) {
                        text.append('\n');
                    } else if (element.equals("c") && sheet) {
                        index = "s".equals(reader.getAttributeValue(null, "t"));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inWords > 0) {
                        append(text, index ? sharedAt(reader.getText()) : reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var element = reader.getLocalName();
                    if (isWords(element, open)) {
                        inWords--;
                    }
                    ended(element, text, name);
                }
                default -> {
                    // Nothing that is read.
                }
            }
        }
        return text.toString();
    }

    /** Elements whose characters are words: runs, values of cells; in OpenDocument paragraphs. */
    private static boolean isWords(String element, boolean open) {
        return open
                ? element.equals("p") || element.equals("h")
                : element.equals("t") || element.equals("v");
    }

    private void ended(String element, StringBuilder text, String part) {
        switch (element) {
            case "p", "h", "row", "table-row" -> text.append('\n');
            case "c", "table-cell", "tc" -> text.append('\t');
            case "si" -> {
                if (part.equals(SHARED)) {
                    shared.add(text.toString());
                    text.setLength(0);
                }
            }
            default -> {
                // Stands within a line.
            }
        }
    }

    private String sharedAt(String number) {
        try {
            return shared.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException unknown) {
            return "";
        }
    }

    private void append(StringBuilder text, String words) throws NotShown {
        written += words.length();
        if (written > MOST_WORDS) {
            throw new NotShown(Hindrance.BOMB);
        }
        text.append(words);
    }

    /** The XML reader closes what it reads from; other parts follow. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // By whoever opened it.
        }
    }
}
