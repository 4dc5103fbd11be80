package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.vault.FileKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.UUID;

/** Seals what streams in, and opens it again, without ever holding a whole file. */
@ApplicationScoped
class Store {

    private final Chunks chunks;

    Store(Chunks chunks) {
        this.chunks = chunks;
    }

    /** Something that writes plain bytes, which nobody but this room sees. */
    interface Writer {
        void into(OutputStream plain) throws IOException, FileRefused;
    }

    /**
     * Seals what the writer writes. What breaks off leaves nothing behind.
     *
     * @throws FileRefused TOO_LARGE beyond the limit, or what the writer refuses
     */
    Content keep(int mostBytes, Writer writer) throws IOException, FileRefused {
        var id = UUID.randomUUID();
        var key = FileKey.draw();
        chunks.begin(id);
        boolean done = false;
        try {
            var sealed = key.sealing(Content.place(id), new ChunkSink(chunks, id));
            var counted = new Counted(sealed, mostBytes);
            writer.into(counted);
            if (counted.isOver()) {
                throw new FileRefused(FileFault.TOO_LARGE);
            }
            counted.close();
            done = true;
            return new Content(id, key, counted.count());
        } catch (Counted.Over over) {
            throw new FileRefused(FileFault.TOO_LARGE);
        } finally {
            if (!done) {
                chunks.sweep(id);
            }
        }
    }

    InputStream read(Content content) throws IOException {
        return read(content.id(), content.key());
    }

    InputStream read(UUID content, FileKey key) throws IOException {
        return new BufferedInputStream(
                key.opening(
                        Content.place(content),
                        Channels.newInputStream(new ChunkChannel(chunks, content))),
                Chunks.BYTES);
    }

    SeekableByteChannel channel(Content content) throws IOException {
        return content.key()
                .opening(Content.place(content.id()), new ChunkChannel(chunks, content.id()));
    }

    void sweep(Content content) {
        chunks.sweep(content.id());
    }
}
