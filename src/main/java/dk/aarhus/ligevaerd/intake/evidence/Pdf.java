package dk.aarhus.ligevaerd.intake.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF (ISO 32000), by way of its objects. Author, programs, times, XMP, notes of programs, names of
 * those who commented, EXIF of its photographs and what older revisions held go; pages stay.
 */
final class Pdf implements Cleaner {

    private static final int MOST_OBJECTS = 300_000;
    private static final int MOST_PAGES = 5_000;
    private static final long MOST_MEMORY = 64L * 1024 * 1024;

    private static final List<COSName> TELLING =
            List.of(
                    COSName.METADATA,
                    COSName.getPDFName("PieceInfo"),
                    COSName.getPDFName("LastModified"),
                    COSName.getPDFName("Perms"),
                    COSName.getPDFName("SpiderInfo"),
                    COSName.getPDFName("Thumb"),
                    COSName.getPDFName("Collection"));
    private static final List<COSName> OF_A_COMMENT =
            List.of(
                    COSName.T,
                    COSName.M,
                    COSName.getPDFName("CreationDate"),
                    COSName.getPDFName("NM"));
    private static final Set<String> NO_COMMENT = Set.of("Widget", "Link", "PrinterMark");
    private static final COSName EMBEDDED = COSName.getPDFName("EF");

    private final CleanJpeg photographs = new CleanJpeg();

    /**
     * Refuses a PDF that nobody could read.
     *
     * @throws FileRefused ENCRYPTED, DAMAGED or BOMB
     */
    void examine(Sealed file) throws IOException, FileRefused {
        try (var document = open(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new FileRefused(FileFault.DAMAGED);
            }
        } catch (RuntimeException | StackOverflowError broken) {
            throw new FileRefused(FileFault.DAMAGED);
        }
    }

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        try (var document = open(file)) {
            var trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            for (COSObjectKey key :
                    new ArrayList<>(document.getDocument().getXrefTable().keySet())) {
                object(document.getDocument().getObjectFromPool(key));
            }
            // Else the library makes one of the time.
            document.setDocumentId(0L);
            document.save(new Unclosed(clean));
        } catch (FileRefused refused) {
            throw refused;
        } catch (Counted.Over over) {
            throw over;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new FileRefused(FileFault.NOT_CLEANED);
        }
    }

    static PDDocument open(Sealed file) throws IOException, FileRefused {
        try (var stream = file.stream()) {
            PdfBombs.refuse(stream);
        }
        PDDocument document;
        try {
            document =
                    Loader.loadPDF(
                            new SealedReading(file.channel()),
                            "",
                            null,
                            null,
                            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
        } catch (InvalidPasswordException locked) {
            throw new FileRefused(FileFault.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        var fault = faultOf(document);
        if (fault != null) {
            document.close();
            throw new FileRefused(fault);
        }
        return document;
    }

    /** Null where there is none. */
    private static FileFault faultOf(PDDocument document) {
        if (document.isEncrypted()) {
            return FileFault.ENCRYPTED;
        }
        boolean many = document.getDocument().getXrefTable().size() > MOST_OBJECTS;
        return many || document.getNumberOfPages() > MOST_PAGES ? FileFault.BOMB : null;
    }

    private void object(COSObject reference) throws IOException, FileRefused {
        value(reference.getObject());
    }

    /** What is written within an object; what it refers to comes by itself. */
    private void value(COSBase value) throws IOException, FileRefused {
        if (value instanceof COSDictionary dictionary) {
            dictionary(dictionary);
        } else if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                value(array.get(i));
            }
        }
    }

    private void dictionary(COSDictionary dictionary) throws IOException, FileRefused {
        if (dictionary.containsKey(EMBEDDED)) {
            // A file within the file: it would have to be cleaned as well.
            throw new FileRefused(FileFault.NOT_CLEANED);
        }
        TELLING.forEach(dictionary::removeItem);
        if (isComment(dictionary)) {
            OF_A_COMMENT.forEach(dictionary::removeItem);
        }
        if (dictionary instanceof COSStream stream) {
            photograph(stream);
        }
        for (COSBase value : new ArrayList<>(dictionary.getValues())) {
            value(value);
        }
    }

    private static boolean isComment(COSDictionary dictionary) {
        var kind = dictionary.getNameAsString(COSName.SUBTYPE);
        return kind != null
                && dictionary.containsKey(COSName.RECT)
                && !NO_COMMENT.contains(kind)
                && !dictionary.containsKey(COSName.FT);
    }

    private void photograph(COSStream stream) throws IOException, FileRefused {
        if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        var filters = stream.getFilters();
        if (!COSName.DCT_DECODE.equals(filters)
                && !(filters instanceof COSArray list
                        && list.size() == 1
                        && COSName.DCT_DECODE.equals(list.getObject(0)))) {
            return;
        }
        var clean = new ByteArrayOutputStream();
        try (var raw = stream.createRawInputStream()) {
            photographs.clean(raw, clean);
        }
        try (var raw = stream.createRawOutputStream()) {
            clean.writeTo(raw);
        }
    }

    /** The library closes what it writes to; whoever handed it out does that. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
