package dk.aarhus.ligevaerd.disclosure;

import dk.aarhus.ligevaerd.disclosure.engine.Suppression;

/**
 * Chooses which cells to hide so that every secret is safe, at a cost near the least possible, and
 * proves it. The same problem and settings give the same pattern at every run.
 */
public final class Protector {

    private final ProtectionSettings settings;
    private final Progress progress;

    public Protector(ProtectionSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    public Protector(ProtectionSettings settings) {
        this(settings, Progress.SILENT);
    }

    /**
     * @throws InvalidTable when the problem has no table that agrees with it
     * @throws java.util.concurrent.CancellationException when the thread is interrupted: there is
     *     no pattern then
     */
    public ProtectionOutcome protect(ProtectionProblem problem) {
        return new Suppression(problem, settings, progress).run();
    }
}
