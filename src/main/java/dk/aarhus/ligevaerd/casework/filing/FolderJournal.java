package dk.aarhus.ligevaerd.casework.filing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes each document with what the journal must know of it as one ZIP into a folder. A file is
 * there whole or not at all, is known by nothing but its number, and only its owner reads it: it is
 * not sealed.
 */
@ApplicationScoped
class FolderJournal implements JournalPort {

    private final JournalisingConfig config;
    private final ObjectMapper json;

    FolderJournal(JournalisingConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    @Override
    public boolean isThere() {
        return config.folder().isPresent();
    }

    @Override
    public String take(Document document) {
        var folder = config.folder().orElseThrow();
        var name = document.id() + ".zip";
        try {
            Files.createDirectories(folder, rights(folder, "rwx------"));
            // The importer looks for .zip: what is half written has another name.
            var half = Files.createTempFile(folder, "", ".part", rights(folder, "rw-------"));
            try {
                try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                    write(Channels.newOutputStream(channel), document, channel);
                }
                Files.move(
                        half,
                        folder.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be handed to the journal", e);
        }
    }

    private void write(OutputStream out, Document document, FileChannel channel)
            throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("document.json"));
        zip.write(json.writeValueAsBytes(told(document)));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(document.name()));
        zip.write(document.content());
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
    }

    private static LinkedHashMap<String, String> told(Document document) {
        var told = new LinkedHashMap<String, String>();
        told.put("id", document.id().toString());
        told.put("case", document.reference());
        told.put("kle", document.kle());
        told.put("facet", document.facet());
        told.put("title", document.title());
        told.put("date", document.dated().toString());
        told.put("direction", document.direction().name());
        told.put("party", document.party());
        told.put("file", document.name());
        told.put("sha256", document.hash());
        return told;
    }

    private static FileAttribute<?>[] rights(Path where, String rights) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }
}
