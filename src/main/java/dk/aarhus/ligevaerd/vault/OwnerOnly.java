package dk.aarhus.ligevaerd.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/** Files and folders that only their owner reads, where the system knows such rights. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights("rwx------"));
    }

    static FileAttribute<?>[] file() {
        return rights("rw-------");
    }

    /** A new file, whole and on disk. */
    static void write(Path file, byte[] content) throws IOException {
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, file())) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** What was done to the names in a folder is on disk afterwards. */
    static void flush(Path folder) throws IOException {
        if (isKnownTo(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /**
     * @throws VaultRefusal when others may read it
     */
    static void require(Path path) throws IOException {
        if (isKnownTo(path)
                && Files.getPosixFilePermissions(path).stream()
                        .anyMatch(right -> !right.name().startsWith("OWNER_"))) {
            throw VaultRefusal.openToOthers(path);
        }
    }

    /** Windows has no such rights; there the folder's own protection must do. */
    static boolean isKnownTo(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] rights(String rights) {
        return isKnownTo(Path.of("."))
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }
}
