package dk.aarhus.ligevaerd.intake.evidence;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Word, Excel, PowerPoint and OpenDocument: zip files of XML and pictures, rewritten part by part.
 * Properties become empty, names of who wrote, changed and commented go, photographs lose theirs. A
 * file in which another is embedded is refused: it would have to be cleaned as well.
 */
final class CleanOffice implements Cleaner {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /** Parts that hold nothing but what hides, and what stands there instead. */
    private static final Map<Pattern, String> EMPTIED =
            Map.of(
                    Pattern.compile("docProps/core\\.xml"),
                    XML
                            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
                    Pattern.compile("docProps/app\\.xml"),
                    XML
                            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
                    Pattern.compile("docProps/custom\\.xml"),
                    XML
                            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
                    Pattern.compile("(.*/)?meta\\.xml"),
                    XML
                            + "<office:document-meta xmlns:office=\""
                            + OFFICE
                            + "\" office:version=\"1.2\"><office:meta/></office:document-meta>",
                    Pattern.compile("(.*/)?settings\\.xml"),
                    "",
                    Pattern.compile(".*/printerSettings/.*"),
                    "");

    private static final String ODF_SETTINGS =
            XML
                    + "<office:document-settings xmlns:office=\""
                    + OFFICE
                    + "\" office:version=\"1.2\"><office:settings/></office:document-settings>";

    private static final Pattern EMBEDDED =
            Pattern.compile("(?i).*(/embeddings/|^basic/|^scripts/|vbaproject).*");
    private static final Set<String> TEXTS = Set.of("xml", "rels", "rdf", "vml", "svg");
    private static final Set<String> DRAWINGS = Set.of("emf", "wmf", "fntdata", "odttf", "ttf", "");
    private static final String MIME_TYPE = "mimetype";

    /** The same for all: when a part was packed is nobody's business. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final int LONGEST_TYPE = 200;

    private final boolean openDocument;
    private final CleanXml xml = new CleanXml();

    CleanOffice(boolean openDocument) {
        this.openDocument = openDocument;
    }

    @Override
    public void clean(Sealed file, OutputStream clean) throws IOException, FileRefused {
        try (var stream = file.stream();
                var in = new ZipInputStream(stream)) {
            var out = new ZipOutputStream(clean);
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!part.isDirectory()) {
                    part(part.getName(), in, out);
                }
            }
            out.finish();
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new FileRefused(FileFault.NOT_CLEANED);
        }
    }

    private void part(String name, ZipInputStream in, ZipOutputStream out)
            throws IOException, FileRefused {
        if (EMBEDDED.matcher(name).matches()) {
            throw new FileRefused(FileFault.NOT_CLEANED);
        }
        if (name.equals(MIME_TYPE)) {
            // Stands first and unpacked, so that others know the file by it.
            stored(in.readNBytes(LONGEST_TYPE), out);
            return;
        }
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        var instead = instead(name);
        if (instead.isPresent()) {
            out.write(instead.get().getBytes(StandardCharsets.UTF_8));
        } else {
            content(name, new Open(in), new StaysOpen(out));
        }
        out.closeEntry();
    }

    private Optional<String> instead(String name) {
        if (openDocument && name.endsWith("settings.xml")) {
            return Optional.of(ODF_SETTINGS);
        }
        return EMPTIED.entrySet().stream()
                .filter(emptied -> emptied.getKey().matcher(name).matches())
                .map(Map.Entry::getValue)
                // Word keeps more than names in its settings.
                .filter(text -> openDocument || !name.endsWith("settings.xml"))
                .findFirst();
    }

    private void content(String name, InputStream in, OutputStream out)
            throws IOException, FileRefused {
        var extension =
                name.contains(".")
                        ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
                        : "";
        if (TEXTS.contains(extension)) {
            xml.clean(in, out);
            return;
        }
        switch (extension) {
            case "jpg", "jpeg", "jpe" -> new CleanJpeg().clean(in, out);
            case "png" -> new CleanPng().clean(in, out);
            case "gif" -> new CleanGif().clean(in, out);
            default -> {
                if (!DRAWINGS.contains(extension)) {
                    throw new FileRefused(FileFault.NOT_CLEANED);
                }
                in.transferTo(out);
            }
        }
    }

    private static void stored(byte[] content, ZipOutputStream out) throws IOException {
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry(MIME_TYPE);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** Readers of parts close what they read. */
    private static final class Open extends FilterInputStream {

        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next part comes from the same stream.
        }
    }

    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
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
