package dk.aarhus.ligevaerd.goals;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Exact intervals for small counts: Poisson's by the gamma distribution (Garwood 1936), a share's
 * by Clopper and Pearson (1934).
 */
record Certainty(double confidence) {

    /** Both ends of an interval. */
    record Ends(double low, double high) {

        Ends times(double factor) {
            return new Ends(low * factor, high * factor);
        }
    }

    /** Of the expected count, where so many were counted. */
    Ends ofCount(int counted) {
        double tail = (1 - confidence) / 2;
        double low =
                counted == 0
                        ? 0
                        : GammaDistribution.of(counted, 1).inverseCumulativeProbability(tail);
        return new Ends(
                low, GammaDistribution.of(counted + 1.0, 1).inverseSurvivalProbability(tail));
    }

    /** Of the share, where so many of a whole were counted. */
    Ends ofShare(int counted, int whole) {
        var interval =
                BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                        whole, counted, 1 - confidence);
        return new Ends(interval.getLowerBound(), interval.getUpperBound());
    }
}
