package dk.aarhus.ligevaerd.access;

/** Whoever asks for something: the one behind a request, or a caller at hand. */
public interface Requester {

    /**
     * The caller, who holds a permission that needs no tie, or might hold one by some tie.
     *
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem NOT_ALLOWED when no tie in the world
     *     would give it
     */
    Caller require(Permission permission);
}
