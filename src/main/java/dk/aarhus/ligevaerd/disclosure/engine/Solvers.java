package dk.aarhus.ligevaerd.disclosure.engine;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;

/** The native library, loaded once. */
final class Solvers {

    private static boolean loaded;

    private Solvers() {}

    static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }

    /** A simplex solver that starts from where it stopped last time. */
    static MPSolver linear() {
        load();
        MPSolver solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString("use_preprocessing: false");
        return solver;
    }
}
