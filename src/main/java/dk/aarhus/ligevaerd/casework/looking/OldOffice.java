package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;

/**
 * The container of Word, Excel and PowerPoint before 2007 and of mails of Outlook, read as words.
 * Macros lie in parts of their own, which are not opened; formulas are not reckoned.
 */
final class OldOffice {

    private static final int MOST_WORDS = 2_000_000;
    private static final String WORD = "WordDocument";
    private static final String SLIDES = "PowerPoint Document";

    private OldOffice() {}

    /**
     * @throws NotShown ENCRYPTED, BOMB, DAMAGED; KIND for what was put in such a container by other
     *     programs
     */
    static ReadWords of(Bytes bytes) throws IOException, NotShown {
        try (var stream = bytes.open();
                var container = opened(stream)) {
            var root = container.getRoot();
            return OutlookMail.isIn(root)
                    ? ReadWords.ofMail(OutlookMail.of(root))
                    : ReadWords.plain(words(root));
        }
    }

    /**
     * @throws NotShown DAMAGED
     */
    static POIFSFileSystem opened(InputStream stream) throws NotShown {
        try {
            return new POIFSFileSystem(stream);
        } catch (IOException | RuntimeException broken) {
            throw new NotShown(Hindrance.DAMAGED);
        }
    }

    private static String words(DirectoryNode root) throws IOException, NotShown {
        try {
            var words = read(root).strip();
            if (words.length() > MOST_WORDS) {
                throw new NotShown(Hindrance.BOMB);
            }
            return words;
        } catch (EncryptedDocumentException locked) {
            throw new NotShown(Hindrance.ENCRYPTED);
        } catch (OldWordFileFormatException ancient) {
            throw new NotShown(Hindrance.KIND);
        } catch (RuntimeException broken) {
            throw new NotShown(Hindrance.DAMAGED);
        }
    }

    private static String read(DirectoryNode root) throws IOException, NotShown {
        if (root.hasEntryCaseInsensitive(WORD)) {
            try (var words = new WordExtractor(new HWPFDocument(root))) {
                return words.getText();
            }
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            try (var workbook = new HSSFWorkbook(root, false);
                    var words = new ExcelExtractor(workbook)) {
                words.setIncludeCellComments(true);
                return words.getText();
            }
        }
        if (root.hasEntryCaseInsensitive(SLIDES)) {
            try (var words = new SlideShowExtractor<>(new HSLFSlideShow(root))) {
                words.setNotesByDefault(true);
                words.setCommentsByDefault(true);
                return words.getText();
            }
        }
        throw new NotShown(Hindrance.KIND);
    }
}
