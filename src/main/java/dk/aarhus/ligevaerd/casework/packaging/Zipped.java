package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package with its recordings as one ZIP: the same bytes whenever it is written, so that its
 * digest can be kept and the ZIP itself need not be.
 */
public final class Zipped {

    /** ZIP knows no earlier time, and this one tells nothing. */
    private static final long NO_TIME = 315_532_800_000L;

    private final byte[] pdf;
    private final String hashes;
    private final List<Recording> recordings;

    Zipped(byte[] pdf, String pdfHash, List<Recording> recordings) {
        this.pdf = pdf.clone();
        this.recordings = List.copyOf(recordings);
        var lines = new StringBuilder(pdfHash).append("  package.pdf\n");
        recordings.forEach(
                one -> lines.append(one.hash()).append("  ").append(one.name()).append('\n'));
        this.hashes = lines.toString();
    }

    /**
     * @param name neutral, with the right ending
     * @param hash SHA-256 of these bytes
     */
    record Recording(String name, String hash, Bytes bytes) {}

    public void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(0);
            add(zip, "package.pdf", new ByteArrayInputStream(pdf));
            for (var one : recordings) {
                try (var content = one.bytes().open()) {
                    add(zip, one.name(), content);
                }
            }
            add(
                    zip,
                    "SHA256SUMS",
                    new ByteArrayInputStream(hashes.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void add(ZipOutputStream zip, String name, InputStream content)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofEpochSecond(NO_TIME / 1000, 0, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }
}
