package dk.aarhus.ligevaerd.statistics;

/** A plan that cannot be followed. The sentence is for the statistician who wrote it. */
final class PlanRefused extends RuntimeException {

    PlanRefused(String sentence) {
        super(sentence);
    }
}
