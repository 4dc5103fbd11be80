package dk.aarhus.ligevaerd.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Takes out of a file what hides in it. */
@ApplicationScoped
class Cleaning {

    private final Store store;

    Cleaning(Store store) {
        this.store = store;
    }

    /**
     * Refuses what is locked or broken, whatever is to be done with it: nobody could read it.
     *
     * @throws FileRefused ENCRYPTED, DAMAGED or BOMB
     */
    void examine(FileKind kind, Content content) throws IOException, FileRefused {
        // Nothing yet.
    }

    /**
     * A copy of the file without what hides in it.
     *
     * @throws FileRefused NOT_CLEANED where that cannot be done
     */
    Content clean(FileKind kind, Content content) throws IOException, FileRefused {
        throw new FileRefused(FileFault.NOT_CLEANED);
    }
}
