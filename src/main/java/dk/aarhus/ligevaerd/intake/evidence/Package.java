package dk.aarhus.ligevaerd.intake.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A packed file, read once from the front. Says which office file it is, and refuses what is locked
 * or would burst when it is unpacked.
 */
final class Package {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    /** Below this size even a file of nothing but blanks does no harm. */
    private static final long HARMLESS = 20L * 1024 * 1024;

    /** Office files pack their texts about ten times smaller. */
    private static final int MOST_RATIO = 150;

    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String ODF_MANIFEST = "META-INF/manifest.xml";

    private final int packedSize;
    private long unpacked;
    private int entries;
    private Optional<FileKind> kind = Optional.empty();

    private Package(int packedSize) {
        this.packedSize = packedSize;
    }

    static FileKind kindOf(InputStream packed, int packedSize) throws IOException, FileRefused {
        return new Package(packedSize).read(packed);
    }

    private FileKind read(InputStream packed) throws IOException, FileRefused {
        try (var zip = new ZipInputStream(packed)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new FileRefused(FileFault.BOMB);
                }
                look(entry, zip);
            }
        } catch (ZipException broken) {
            throw new FileRefused(
                    String.valueOf(broken.getMessage()).contains("encrypted")
                            ? FileFault.ENCRYPTED
                            : FileFault.DAMAGED);
        } catch (EOFException | IllegalArgumentException broken) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        return kind.orElseThrow(() -> new FileRefused(FileFault.NOT_TAKEN));
    }

    private void look(ZipEntry entry, ZipInputStream zip) throws IOException, FileRefused {
        switch (entry.getName()) {
            case CONTENT_TYPES -> kind = ooxml(text(zip));
            case MIME_TYPE -> kind = odf(text(zip));
            case ODF_MANIFEST -> {
                if (text(zip).contains("encryption-data")) {
                    throw new FileRefused(FileFault.ENCRYPTED);
                }
            }
            default -> pass(zip);
        }
    }

    private String text(ZipInputStream zip) throws IOException, FileRefused {
        var bytes = zip.readNBytes(LONGEST_LIST);
        count(bytes.length);
        pass(zip);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void pass(ZipInputStream zip) throws IOException, FileRefused {
        var buffer = new byte[32 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            count(read);
        }
    }

    private void count(int read) throws FileRefused {
        unpacked += read;
        if (unpacked > MOST_UNPACKED || unpacked > HARMLESS && unpacked / MOST_RATIO > packedSize) {
            throw new FileRefused(FileFault.BOMB);
        }
    }

    private static Optional<FileKind> ooxml(String types) {
        if (types.contains("macroEnabled")) {
            return Optional.empty();
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileKind.DOCX);
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileKind.XLSX);
        }
        if (types.contains("presentationml.presentation.main+xml")) {
            return Optional.of(FileKind.PPTX);
        }
        return Optional.empty();
    }

    private static Optional<FileKind> odf(String type) {
        return switch (type.strip()) {
            case "application/vnd.oasis.opendocument.text" -> Optional.of(FileKind.ODT);
            case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(FileKind.ODS);
            case "application/vnd.oasis.opendocument.presentation" -> Optional.of(FileKind.ODP);
            default -> Optional.empty();
        };
    }
}
