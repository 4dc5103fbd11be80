package dk.aarhus.ligevaerd.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Takes out of files what hides in them, a few at a time: a PDF needs memory. */
@ApplicationScoped
class Cleaning {

    /** A file is cleaned in seconds; whoever waits longer is asked to come back. */
    private static final int PATIENCE_SECONDS = 30;

    private final Store store;
    private final Pdf pdf = new Pdf();
    private final Map<FileKind, Cleaner> cleaners = new EnumMap<>(FileKind.class);
    private final Semaphore places;

    Cleaning(Store store, EvidenceConfig config) {
        this.store = store;
        this.places = new Semaphore(config.cleanedAtOnce(), true);
        cleaners.put(FileKind.JPEG, new CleanJpeg());
        cleaners.put(FileKind.PNG, new CleanPng());
        cleaners.put(FileKind.GIF, new CleanGif());
        cleaners.put(FileKind.WEBP, CleanRiff.WEBP);
        cleaners.put(FileKind.WAV, CleanRiff.WAV);
        cleaners.put(FileKind.MP3, new CleanMp3());
        cleaners.put(FileKind.MP4, new CleanFilm());
        cleaners.put(FileKind.MOV, new CleanFilm());
        cleaners.put(FileKind.M4A, new CleanFilm());
        cleaners.put(FileKind.THREE_GP, new CleanFilm());
        cleaners.put(FileKind.PDF, pdf);
        cleaners.put(FileKind.DOCX, new CleanOffice(false));
        cleaners.put(FileKind.XLSX, new CleanOffice(false));
        cleaners.put(FileKind.PPTX, new CleanOffice(false));
        cleaners.put(FileKind.ODT, new CleanOffice(true));
        cleaners.put(FileKind.ODS, new CleanOffice(true));
        cleaners.put(FileKind.ODP, new CleanOffice(true));
    }

    /**
     * Refuses what is locked or broken, whatever is to be done with it: nobody could read it.
     *
     * @throws FileRefused ENCRYPTED, DAMAGED or BOMB; BUSY when too many wait
     */
    void examine(FileKind kind, Content content) throws IOException, FileRefused {
        if (kind == FileKind.PDF) {
            inTurn(
                    () -> {
                        pdf.examine(sealed(content));
                        return content;
                    });
        }
        if (kind == FileKind.OLD_OFFICE) {
            try (var stream = store.read(content)) {
                OldOffice.refuseLocked(stream);
            }
        }
    }

    /**
     * A copy of the file without what hides in it.
     *
     * @throws FileRefused NOT_CLEANED where that cannot be done; BUSY when too many wait
     */
    Content clean(FileKind kind, Content content) throws IOException, FileRefused {
        var cleaner = cleaners.get(kind);
        if (cleaner == null) {
            throw new FileRefused(FileFault.NOT_CLEANED);
        }
        return inTurn(
                () ->
                        store.keep(
                                Receiving.MOST_BYTES,
                                clean -> {
                                    try {
                                        cleaner.clean(sealed(content), clean);
                                    } catch (EOFException tooShort) {
                                        throw new FileRefused(FileFault.DAMAGED);
                                    }
                                }));
    }

    private interface Work {
        Content done() throws IOException, FileRefused;
    }

    private Content inTurn(Work work) throws IOException, FileRefused {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new FileRefused(FileFault.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new FileRefused(FileFault.BUSY);
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private Cleaner.Sealed sealed(Content content) {
        return new Cleaner.Sealed() {
            @Override
            public InputStream stream() throws IOException {
                return store.read(content);
            }

            @Override
            public SeekableByteChannel channel() throws IOException {
                return store.channel(content);
            }
        };
    }
}
