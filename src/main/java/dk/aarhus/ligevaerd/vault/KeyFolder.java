package dk.aarhus.ligevaerd.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The folder of keys outside the database, for its owner only. All nodes of an installation use the
 * same one.
 */
class KeyFolder {

    private static final String LOCK = "folder.lock";
    private static final Set<StandardOpenOption> FOR_LOCK =
            EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    // A lock of a file holds between processes; threads of this one take turns here.
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Names of all key files, in order. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".key"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw VaultRefusal.folderFails(folder, e);
        }
    }

    /**
     * @throws VaultRefusal when others may read it
     */
    Optional<byte[]> read(String name) {
        var file = path(name);
        try {
            var text = Files.readString(file).strip();
            OwnerOnly.require(folder);
            OwnerOnly.require(file);
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw VaultRefusal.folderFails(file, e);
        }
    }

    /**
     * Adds a key, whole and on disk before it is seen.
     *
     * @return false when there is one already: it stays as it is
     */
    boolean add(String name, byte[] content) {
        var fresh = path(name + "." + UUID.randomUUID() + ".new");
        try {
            OwnerOnly.makeFolder(folder);
            OwnerOnly.require(folder);
            OwnerOnly.write(fresh, Base64.getEncoder().encode(content));
            // A link, unlike a move, never replaces what another node put there meanwhile.
            Files.createLink(path(name), fresh);
            OwnerOnly.flush(folder);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            throw VaultRefusal.folderFails(path(name), e);
        } finally {
            fresh.toFile().delete();
        }
    }

    /** Puts another content in the place of a key, whole: at no time is there none. */
    void replace(String name, byte[] content) {
        var fresh = path(name + "." + UUID.randomUUID() + ".new");
        try {
            OwnerOnly.write(fresh, Base64.getEncoder().encode(content));
            Files.move(fresh, path(name), StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.flush(folder);
        } catch (IOException e) {
            throw VaultRefusal.folderFails(path(name), e);
        } finally {
            fresh.toFile().delete();
        }
    }

    /** Puts one key in the place of another, which is overwritten. */
    void supersede(String fresh, String old) {
        try {
            if (OwnerOnly.isKnownTo(folder)) {
                try (var channel = FileChannel.open(path(old), StandardOpenOption.WRITE)) {
                    Files.move(path(fresh), path(old), StandardCopyOption.ATOMIC_MOVE);
                    OwnerOnly.flush(folder);
                    overwrite(channel);
                }
            } else {
                Files.move(path(fresh), path(old), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw VaultRefusal.folderFails(path(old), e);
        }
    }

    /**
     * Does what no other node, command or thread may do at the same time: making, wrapping anew and
     * destroying keys.
     */
    <T> T alone(Supplier<T> work) {
        WITHIN.lock();
        try {
            // What is asked for again by whoever has it already needs no second lock.
            if (WITHIN.getHoldCount() > 1) {
                return work.get();
            }
            OwnerOnly.makeFolder(folder);
            OwnerOnly.require(folder);
            try (var channel = FileChannel.open(path(LOCK), FOR_LOCK, OwnerOnly.file());
                    var lock = channel.lock()) {
                return work.get();
            }
        } catch (IOException e) {
            throw VaultRefusal.folderFails(path(LOCK), e);
        } finally {
            WITHIN.unlock();
        }
    }

    /** Overwrites and removes a key. What the disk itself keeps of it is not in our hands. */
    void destroy(String name) {
        var file = path(name);
        try {
            if (Files.exists(file)) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    overwrite(channel);
                }
                Files.delete(file);
                OwnerOnly.flush(folder);
            }
        } catch (IOException e) {
            throw VaultRefusal.folderFails(file, e);
        }
    }

    private static void overwrite(FileChannel channel) throws IOException {
        channel.write(ByteBuffer.allocate((int) channel.size()), 0);
        channel.force(true);
    }
}
