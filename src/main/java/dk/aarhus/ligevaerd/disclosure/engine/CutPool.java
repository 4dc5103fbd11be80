package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.LinkedHashSet;
import java.util.Set;

/** Everything known of all safe patterns worth considering, each once, in the order found. */
final class CutPool {

    private final Set<Cut> cuts = new LinkedHashSet<>();
    private final Set<Company> companies = new LinkedHashSet<>();

    /** False if it was known. */
    boolean add(Cut cut) {
        return cuts.add(cut);
    }

    boolean add(Company company) {
        return companies.add(company);
    }

    Set<Cut> cuts() {
        return cuts;
    }

    Set<Company> companies() {
        return companies;
    }

    int size() {
        return cuts.size() + companies.size();
    }
}
