package dk.aarhus.ligevaerd.intake.evidence;

/** How much one report may hold. */
public final class Room {

    public static final int MOST_FILES = 40;

    /** In bytes, originals counted. */
    public static final long MOST_BYTES = 100L * 1024 * 1024;

    private Room() {}

    /**
     * @throws FileRefused when one more file does not fit
     */
    static void check(long files, long bytes, long more) throws FileRefused {
        if (files >= MOST_FILES) {
            throw new FileRefused(FileFault.TOO_MANY);
        }
        if (bytes + more > MOST_BYTES) {
            throw new FileRefused(FileFault.TOO_MUCH);
        }
    }
}
