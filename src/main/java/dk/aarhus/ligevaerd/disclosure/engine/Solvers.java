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

    /**
     * A simplex solver for many small questions. Presolving them costs more than it saves; and
     * since no price is negative, "no change" is a start for the dual method.
     */
    static MPSolver linear() {
        load();
        MPSolver solver = MPSolver.createSolver("GLOP");
        // Prices are often all alike, which makes the dual method wander without the perturbation.
        solver.setSolverSpecificParametersAsString(
                "use_preprocessing: false use_dual_simplex: true "
                        + "perturb_costs_in_dual_simplex: true max_number_of_iterations: 6000");
        return solver;
    }

    /** For the cheapest choice under all cuts, to which rows are added from time to time. */
    static MPSolver master() {
        load();
        MPSolver solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString(
                "use_preprocessing: false use_dual_simplex: true");
        return solver;
    }
}
