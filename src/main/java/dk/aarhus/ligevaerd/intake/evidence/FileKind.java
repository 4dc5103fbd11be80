package dk.aarhus.ligevaerd.intake.evidence;

import static dk.aarhus.ligevaerd.intake.evidence.FileKind.Family.DOCUMENT;
import static dk.aarhus.ligevaerd.intake.evidence.FileKind.Family.PICTURE;
import static dk.aarhus.ligevaerd.intake.evidence.FileKind.Family.SOUND;
import static dk.aarhus.ligevaerd.intake.evidence.FileKind.Family.VIDEO;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of files that are taken, known by their content and never by their name. */
public enum FileKind {
    JPEG(PICTURE, "jpg", "image/jpeg", "jpeg", "jpe"),
    PNG(PICTURE, "png", "image/png"),
    GIF(PICTURE, "gif", "image/gif"),
    WEBP(PICTURE, "webp", "image/webp"),
    HEIC(PICTURE, "heic", "image/heic", "heif"),
    TIFF(PICTURE, "tif", "image/tiff", "tiff"),
    PDF(DOCUMENT, "pdf", "application/pdf"),
    DOCX(
            DOCUMENT,
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX(DOCUMENT, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX(
            DOCUMENT,
            "pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT(DOCUMENT, "odt", "application/vnd.oasis.opendocument.text"),
    ODS(DOCUMENT, "ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ODP(DOCUMENT, "odp", "application/vnd.oasis.opendocument.presentation"),
    /** Word, Excel and PowerPoint before 2007, and mails of Outlook: one container for all. */
    OLD_OFFICE(DOCUMENT, "doc", "application/x-ole-storage", "xls", "ppt", "msg"),
    RTF(DOCUMENT, "rtf", "application/rtf"),
    MAIL(DOCUMENT, "eml", "message/rfc822"),
    TEXT(DOCUMENT, "txt", "text/plain", "csv", "md", "log"),
    MP3(SOUND, "mp3", "audio/mpeg"),
    M4A(SOUND, "m4a", "audio/mp4"),
    WAV(SOUND, "wav", "audio/vnd.wave"),
    OGG(SOUND, "ogg", "audio/ogg", "oga", "opus"),
    AMR(SOUND, "amr", "audio/amr"),
    FLAC(SOUND, "flac", "audio/flac"),
    MP4(VIDEO, "mp4", "video/mp4", "m4v"),
    MOV(VIDEO, "mov", "video/quicktime"),
    WEBM(VIDEO, "webm", "video/webm"),
    THREE_GP(VIDEO, "3gp", "video/3gpp", "3g2");

    /** What somebody calls such a file. */
    public enum Family {
        PICTURE,
        DOCUMENT,
        SOUND,
        VIDEO
    }

    private final Family family;
    private final String extension;
    private final String mediaType;
    private final Set<String> otherExtensions;

    FileKind(Family family, String extension, String mediaType, String... otherExtensions) {
        this.family = family;
        this.extension = extension;
        this.mediaType = mediaType;
        this.otherExtensions = Set.of(otherExtensions);
    }

    public Family family() {
        return family;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A plain text has no place where something could hide. */
    boolean hidesNothing() {
        return this == TEXT;
    }

    /** Whether a file of this name claims to be of a kind that is taken. */
    static Optional<FileKind> claimedBy(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(
                        kind ->
                                kind.extension.equals(extension)
                                        || kind.otherExtensions.contains(extension))
                .findFirst();
    }

    /** For the list of files that a browser offers; it turns pictures of a telephone into these. */
    public static String accepted() {
        return Arrays.stream(values())
                .filter(kind -> kind != HEIC)
                .flatMap(
                        kind ->
                                Stream.concat(
                                        Stream.of(kind.extension),
                                        kind.otherExtensions.stream().sorted()))
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
