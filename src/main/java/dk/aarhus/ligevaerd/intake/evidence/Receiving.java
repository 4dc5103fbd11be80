package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.intake.evidence.Detector.Finding;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Takes a file in: sealed while it comes, then looked at, scanned and cleaned. Nothing of it is
 * ever on a disk in the clear, and nothing stays of a file that is refused or breaks off.
 */
@ApplicationScoped
public class Receiving {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final int PIECE = 64 * 1024;

    private final Store store;
    private final Clamd scanner;
    private final Cleaning cleaning;
    private final Detector detector = new Detector();
    private final Semaphore places;

    Receiving(Store store, Clamd scanner, Cleaning cleaning, EvidenceConfig config) {
        this.store = store;
        this.scanner = scanner;
        this.cleaning = cleaning;
        this.places = new Semaphore(config.atOnce());
    }

    /**
     * Takes a file in. What is given back belongs to nobody yet: the caller gives it to a report or
     * a draft, or {@link #forget forgets} it.
     *
     * @param typedName as the reporter's machine calls the file
     * @param sent the file; read to its end unless it is refused
     * @throws FileRefused with the reason
     */
    public Received receive(String typedName, Wish wish, InputStream sent) throws FileRefused {
        if (!places.tryAcquire()) {
            throw new FileRefused(FileFault.BUSY);
        }
        try {
            return received(nameOf(typedName), wish, sent);
        } catch (IOException unreadable) {
            // Of the base; what the sender breaks off is a refusal of its own.
            throw new UncheckedIOException("a file cannot be read back", unreadable);
        } finally {
            places.release();
        }
    }

    /**
     * The same file without what hides in it, and without its original: for somebody who gave a
     * name and stays anonymous after all. The caller gives it to its owner or {@link #forget
     * forgets} it.
     *
     * @throws FileRefused NOT_CLEANED where that cannot be done; BUSY when too many wait
     */
    public Received withoutHidden(Received file) throws FileRefused {
        try {
            var clean =
                    file.hidden() == Hidden.KEPT
                            ? cleaning.clean(file.kind(), file.content())
                            : file.content();
            return new Received(
                    file.name(), file.kind(), file.scan(), Hidden.REMOVED, clean, Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file cannot be read back", unreadable);
        }
    }

    /** Reads a file that was just taken in. */
    public InputStream open(Received file) throws IOException {
        return store.read(file.content());
    }

    /** Lets go of a file that nobody was given. */
    public void forget(Received file) {
        store.sweep(file.content());
        file.original().ifPresent(store::sweep);
    }

    private Received received(String name, Wish wish, InputStream sent)
            throws IOException, FileRefused {
        var head = head(sent);
        if (head.length == 0) {
            throw new FileRefused(FileFault.EMPTY);
        }
        var finding = detector.look(head);
        if (finding instanceof Finding.NotTaken) {
            throw new FileRefused(
                    FileKind.claimedBy(name).isPresent()
                            ? FileFault.DISGUISED
                            : FileFault.NOT_TAKEN);
        }
        var content = store.keep(MOST_BYTES, plain -> copy(head, sent, plain));
        boolean done = false;
        try {
            var kind = kind(finding, content);
            cleaning.examine(kind, content);
            var scan = scanner.scan(() -> store.read(content));
            var received = cleaned(name, kind, scan, wish, content);
            done = true;
            return received;
        } finally {
            if (!done) {
                store.sweep(content);
            }
        }
    }

    private FileKind kind(Finding finding, Content content) throws IOException, FileRefused {
        if (finding instanceof Finding.Known known) {
            return known.kind();
        }
        try (var packed = store.read(content)) {
            return Package.kindOf(packed, content.size());
        }
    }

    private Received cleaned(String name, FileKind kind, Scan scan, Wish wish, Content content)
            throws IOException, FileRefused {
        if (kind.hidesNothing()) {
            return new Received(name, kind, scan, Hidden.NONE, content, Optional.empty());
        }
        if (wish == Wish.KEEP) {
            return new Received(name, kind, scan, Hidden.KEPT, content, Optional.empty());
        }
        var clean = cleaning.clean(kind, content);
        if (wish == Wish.REMOVE_BESIDE_ORIGINAL) {
            return new Received(name, kind, scan, Hidden.REMOVED, clean, Optional.of(content));
        }
        store.sweep(content);
        return new Received(name, kind, scan, Hidden.REMOVED, clean, Optional.empty());
    }

    private static byte[] head(InputStream sent) throws FileRefused {
        try {
            return sent.readNBytes(Detector.HEAD);
        } catch (IOException brokenOff) {
            throw new FileRefused(FileFault.BROKEN_OFF);
        }
    }

    private static void copy(byte[] head, InputStream sent, OutputStream plain)
            throws IOException, FileRefused {
        plain.write(head);
        var piece = new byte[PIECE];
        for (int read = next(sent, piece); read >= 0; read = next(sent, piece)) {
            plain.write(piece, 0, read);
        }
    }

    private static int next(InputStream sent, byte[] piece) throws FileRefused {
        try {
            return sent.read(piece);
        } catch (IOException brokenOff) {
            throw new FileRefused(FileFault.BROKEN_OFF);
        }
    }

    /** Without its folders, and without signs that turn the direction of what follows. */
    private static String nameOf(String typed) {
        var text = new InputReader().optional("files", typed, Integer.MAX_VALUE).orElse("");
        var visible =
                text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.FORMAT)
                        .map(c -> Character.isWhitespace(c) ? ' ' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip();
        // The end says what kind of file it was.
        int length = visible.codePointCount(0, visible.length());
        return length <= LONGEST_NAME
                ? visible
                : "…" + visible.substring(visible.offsetByCodePoints(0, length - LONGEST_NAME));
    }
}
