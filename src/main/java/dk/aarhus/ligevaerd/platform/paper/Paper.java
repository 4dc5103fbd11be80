package dk.aarhus.ligevaerd.platform.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes a PDF of a page: tagged for screen readers (PDF/UA-1), with its letters inside. Nothing is
 * fetched for it, and the only time in it is the day.
 */
@ApplicationScoped
public class Paper {

    /** The name of the letters in the style of a page. */
    public static final String FONT = "Paper";

    private static final float FOOT_SIZE = 8f;
    private static final float FOOT_FROM_EDGE = 12f;

    private final String place;
    private final Clock clock;
    private CmapLookup letters;

    Paper(@ConfigProperty(name = "ligevaerd.paper.fonts") String place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        // It would log the words that it has no letter for.
        XRLog.setLoggingEnabled(false);
        try (var font = font("DejaVuSans.ttf")) {
            letters =
                    new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page and how many there are, as a style has it. The parts of a margin stand from right to
     * left where the page does, and the two numbers are to stand as everywhere: 2 / 10.
     */
    public static String numbers(Language language) {
        return language == Language.AR
                ? "counter(pages) \" / \" counter(page)"
                : "counter(page) \" / \" counter(pages)";
    }

    /** Whether there is a letter for every character; a wrong one must never be written. */
    public boolean canWrite(String text) {
        return new ArabicOrder()
                .shapeText(text)
                .codePoints()
                .filter(Paper::isSeen)
                .allMatch(character -> letters.getGlyphId(character) != 0);
    }

    /**
     * @param page well-formed XHTML with a title, its language and a description
     */
    public byte[] of(String page, Language language) {
        var builder = new PdfRendererBuilder();
        builder.useFont(letters("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(letters("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(ArabicRuns::new);
        builder.useUnicodeBidiReorderer(new ArabicOrder());
        builder.defaultTextDirection(
                language == Language.AR ? TextDirection.RTL : TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        builder.withHtmlContent(page, null);
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen();
                var written = new ByteArrayOutputStream()) {
            keepOnlyTheDay(document);
            document.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes at the foot of every page its number and how many there are. Nobody hears it: whoever
     * listens is told by the program that reads.
     */
    public void number(PDDocument document) throws IOException {
        var font = PDType0Font.load(document, font("DejaVuSans.ttf"), true);
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            var page = document.getPage(i);
            var words = "%d / %d".formatted(i + 1, pages);
            float width = font.getStringWidth(words) / 1000 * FOOT_SIZE;
            try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                pen.beginMarkedContent(COSName.getPDFName("Artifact"));
                pen.beginText();
                pen.setFont(font, FOOT_SIZE);
                pen.newLineAtOffset((page.getCropBox().getWidth() - width) / 2, FOOT_FROM_EDGE);
                pen.showText(words);
                pen.endText();
                pen.endMarkedContent();
            }
        }
    }

    private void keepOnlyTheDay(PDDocument document) {
        var midnight = LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(midnight));
        document.getDocumentInformation().setModificationDate(GregorianCalendar.from(midnight));
    }

    private FSSupplier<InputStream> letters(String file) {
        return () -> font(file);
    }

    private InputStream font(String file) {
        var font = Thread.currentThread().getContextClassLoader().getResourceAsStream(place + file);
        if (font == null) {
            throw new IllegalStateException("the fonts for paper are missing");
        }
        return font;
    }

    /** Line ends, and marks that only steer how others are written. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT -> false;
            default -> !isVariationSelector(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }
}
