package dk.aarhus.ligevaerd.intake.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says by the first bytes of a file what it is. Nobody's word for it is asked: neither name nor
 * type.
 */
final class Detector {

    /** What the library looks at. */
    static final int HEAD = 64 * 1024;

    /** What some kinds of files are called besides by their own media type. */
    private static final Map<String, FileKind> ALSO =
            Map.ofEntries(
                    Map.entry("image/heif", FileKind.HEIC),
                    Map.entry("application/x-tika-msoffice", FileKind.OLD_OFFICE),
                    Map.entry("application/msword", FileKind.OLD_OFFICE),
                    Map.entry("application/vnd.ms-excel", FileKind.OLD_OFFICE),
                    Map.entry("application/vnd.ms-powerpoint", FileKind.OLD_OFFICE),
                    Map.entry("application/vnd.ms-outlook", FileKind.OLD_OFFICE),
                    Map.entry("audio/x-m4a", FileKind.M4A),
                    Map.entry("video/x-m4v", FileKind.MP4),
                    Map.entry("application/mp4", FileKind.MP4),
                    Map.entry("audio/x-wav", FileKind.WAV),
                    Map.entry("audio/wav", FileKind.WAV),
                    Map.entry("application/ogg", FileKind.OGG),
                    Map.entry("audio/vorbis", FileKind.OGG),
                    Map.entry("audio/opus", FileKind.OGG),
                    Map.entry("audio/x-flac", FileKind.FLAC),
                    Map.entry("audio/amr-wb", FileKind.AMR),
                    Map.entry("application/x-matroska", FileKind.WEBM),
                    Map.entry("video/x-matroska", FileKind.WEBM),
                    Map.entry("video/3gpp2", FileKind.THREE_GP));

    private static final Map<String, FileKind> KINDS = new HashMap<>(ALSO);

    static {
        for (FileKind kind : FileKind.values()) {
            KINDS.put(kind.mediaType(), kind);
        }
    }

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** What the head of a file says. */
    sealed interface Finding {
        record Known(FileKind kind) implements Finding {}

        /** A packed file; only what is in it tells what it is. */
        record Packed() implements Finding {}

        record NotTaken() implements Finding {}
    }

    Finding look(byte[] head) {
        String type = typeOf(head);
        // Office files are zip files; which of them, their list of contents says.
        if (type.equals("application/zip")
                || type.equals("application/x-tika-ooxml")
                || type.startsWith("application/vnd.oasis.opendocument.")
                || type.startsWith("application/vnd.openxmlformats-")) {
            return new Finding.Packed();
        }
        if (type.equals("application/octet-stream") && isText(head)) {
            return new Finding.Known(FileKind.TEXT);
        }
        if (type.equals("video/quicktime") && !isQuickTime(head)) {
            return new Finding.Known(FileKind.MP4);
        }
        return Optional.ofNullable(KINDS.get(type))
                .<Finding>map(Finding.Known::new)
                .orElseGet(Finding.NotTaken::new);
    }

    /** Letters beyond ASCII, as old programs wrote them, are taken for anything by the library. */
    private static boolean isText(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The library says so of any film that does not name one of a few brands. */
    private static boolean isQuickTime(byte[] head) {
        var brand = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        return !brand.startsWith("ftyp", 4) || brand.startsWith("qt", 8);
    }

    private String typeOf(byte[] head) {
        try {
            return types.detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array cannot be read", impossible);
        }
    }
}
