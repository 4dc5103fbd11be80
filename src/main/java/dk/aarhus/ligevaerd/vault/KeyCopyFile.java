package dk.aarhus.ligevaerd.vault;

import dk.aarhus.ligevaerd.vault.WrappedKeys.WrappedKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The newest copy of all wrapped keys: the table and the files, never the master key. A text file
 * of lines that begin with what they are; the last one proves that it is whole.
 */
final class KeyCopyFile {

    static final String NAME = "wrapped-keys.copy";

    private static final String TITLE = "ligevaerd wrapped keys 1";

    private final Path file;

    KeyCopyFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /**
     * What a copy holds.
     *
     * @param serial rises with every copy of this base
     * @param files key files by name, as they lie in the key folder
     * @param rows how many data keys each epoch wraps
     */
    record Content(
            int serial, LocalDate day, Map<String, byte[]> files, SortedMap<KeyEpoch, Long> rows) {

        boolean needs(KeyEpoch epoch) {
            return rows.containsKey(epoch);
        }

        long count() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Puts a fresh copy, whole and on disk, in the place of the one before.
     *
     * @param rows hands every wrapped key of the base to whom it is given
     * @param files the key files to add, by the epochs that the rows need
     */
    void write(
            int serial,
            LocalDate day,
            Consumer<Consumer<WrappedKey>> rows,
            Function<SortedMap<KeyEpoch, Long>, Map<String, byte[]>> files) {
        var fresh = file.resolveSibling(NAME + "." + UUID.randomUUID() + ".new");
        try {
            OwnerOnly.makeFolder(file.toAbsolutePath().getParent());
            var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = FileChannel.open(fresh, options, OwnerOnly.file());
                    var writer = Channels.newWriter(channel, StandardCharsets.US_ASCII)) {
                var lines = new Lines(writer);
                lines.add(TITLE);
                lines.add("serial " + serial);
                lines.add("day " + day);
                var needed = new TreeMap<KeyEpoch, Long>();
                rows.accept(
                        row -> {
                            needed.merge(row.epoch(), 1L, Long::sum);
                            lines.add(
                                    "row %s %s %s"
                                            .formatted(
                                                    row.id(), row.epoch(), base64(row.wrapped())));
                        });
                files.apply(needed)
                        .forEach((name, key) -> lines.add("file " + name + " " + base64(key)));
                writer.write("sha256 " + lines.digest() + "\n");
                writer.flush();
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.flush(file.toAbsolutePath().getParent());
        } catch (IOException | UncheckedIOException e) {
            throw VaultRefusal.folderFails(file, e);
        } finally {
            fresh.toFile().delete();
        }
    }

    /**
     * Reads it to its end.
     *
     * @return empty when there is none
     * @throws VaultRefusal when it is not whole
     */
    Optional<Content> read() {
        return read(row -> {});
    }

    /** The same, and hands over every wrapped key; not all came when this throws. */
    Optional<Content> read(Consumer<WrappedKey> rows) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.US_ASCII))) {
            return Optional.of(content(lines, rows));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw VaultRefusal.folderFails(file, e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw VaultRefusal.copyBroken(file);
        }
    }

    private Content content(BufferedReader lines, Consumer<WrappedKey> rows) throws IOException {
        var digest = sha256();
        var values = new TreeMap<String, String>();
        var files = new TreeMap<String, byte[]>();
        var epochs = new TreeMap<KeyEpoch, Long>();
        if (!TITLE.equals(next(lines, digest))) {
            throw VaultRefusal.copyBroken(file);
        }
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ");
            if (words[0].equals("sha256")) {
                if (!words[1].equals(HexFormat.of().formatHex(digest.digest()))
                        || lines.readLine() != null) {
                    throw VaultRefusal.copyBroken(file);
                }
                return new Content(
                        Integer.parseInt(values.get("serial")),
                        LocalDate.parse(values.get("day")),
                        files,
                        epochs);
            }
            update(digest, line);
            switch (words[0]) {
                case "row" -> {
                    var epoch = KeyEpoch.parse(words[2]);
                    var id = new DataKeyId(UUID.fromString(words[1]));
                    rows.accept(new WrappedKey(id, epoch, decoded(words[3])));
                    epochs.merge(epoch, 1L, Long::sum);
                }
                case "file" -> files.put(words[1], decoded(words[2]));
                default -> values.put(words[0], words[1]);
            }
        }
        throw VaultRefusal.copyBroken(file);
    }

    private static String next(BufferedReader lines, MessageDigest digest) throws IOException {
        var line = lines.readLine();
        if (line != null) {
            update(digest, line);
        }
        return line;
    }

    /** Writes lines and digests them on the way. */
    private static final class Lines {

        private final Writer writer;
        private final MessageDigest digest = sha256();

        Lines(Writer writer) {
            this.writer = writer;
        }

        void add(String line) {
            try {
                writer.write(line + "\n");
                update(digest, line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static void update(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
