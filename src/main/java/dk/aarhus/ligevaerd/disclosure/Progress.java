package dk.aarhus.ligevaerd.disclosure;

/**
 * Hears how far a long computation is. Called often and from the computing thread; must return
 * quickly.
 */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (stage, done, of) -> {};

    /**
     * @param stage what is being done, in a few words
     * @param done how much of it is done
     * @param of out of how much; 0 where that cannot be said
     */
    void at(String stage, long done, long of);
}
