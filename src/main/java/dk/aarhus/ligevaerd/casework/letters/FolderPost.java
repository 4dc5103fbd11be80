package dk.aarhus.ligevaerd.casework.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/**
 * Writes each letter as a file into a folder, from where the municipality's own sender takes it. A
 * file is there whole or not at all, is known by nothing but its number, and only its owner reads
 * it: it is not sealed, for its receiver has no key.
 */
@ApplicationScoped
class FolderPost implements LetterPost {

    private final PostConfig config;

    FolderPost(PostConfig config) {
        this.config = config;
    }

    @Override
    public String take(Parcel parcel) {
        var name = parcel.id() + ".xml";
        var folder = config.folder();
        try {
            Files.createDirectories(folder, rights(folder, "rwx------"));
            // The sender looks for .xml: what is half written has another name.
            var half = Files.createTempFile(folder, "", ".part", rights(folder, "rw-------"));
            try {
                write(half, MemoMessage.of(parcel, config));
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
            throw new UncheckedIOException("a letter cannot be handed to the post", e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        var options = EnumSet.of(StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] rights(Path where, String rights) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }
}
