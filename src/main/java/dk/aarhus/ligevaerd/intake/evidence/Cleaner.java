package dk.aarhus.ligevaerd.intake.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;

/**
 * Writes a copy of a file of one kind without what hides in it. What can be seen or heard stays.
 */
interface Cleaner {

    /** A file that can be read as often as is needed. */
    interface Sealed {

        InputStream stream() throws IOException;

        /** For kinds of files that cannot be read from front to back. */
        SeekableByteChannel channel() throws IOException;
    }

    /**
     * @throws FileRefused NOT_CLEANED where something would stay hidden; DAMAGED where it is not
     *     what it claims to be
     */
    void clean(Sealed file, OutputStream clean) throws IOException, FileRefused;
}
