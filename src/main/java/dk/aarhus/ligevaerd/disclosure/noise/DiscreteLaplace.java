package dk.aarhus.ligevaerd.disclosure.noise;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/**
 * Noise for differential privacy, drawn with whole numbers only: P(x) is proportional to
 * exp(−|x|/scale). Floating-point samplers leave holes in the noise that give the count away.
 *
 * <p>Source: Canonne, Kamath and Steinke (2020), "The discrete Gaussian for differential privacy",
 * algorithms 1 and 2.
 */
public final class DiscreteLaplace {

    private final RandomGenerator random;
    private final long numerator;
    private final long denominator;

    /**
     * The scale is {@code numerator / denominator} = sensitivity / ε.
     *
     * @param random must be unpredictable: {@link java.security.SecureRandom} outside tests
     */
    public DiscreteLaplace(RandomGenerator random, long numerator, long denominator) {
        if (numerator < 1
                || denominator < 1
                || numerator > 1_000_000_000
                || denominator > 1_000_000_000) {
            throw new IllegalArgumentException(
                    "the scale %d/%d is not between 1 and a milliard over the same"
                            .formatted(numerator, denominator));
        }
        this.random = random;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public long next() {
        while (true) {
            long u = below(numerator);
            if (!trueWithExpOfMinus(u, numerator)) {
                continue;
            }
            long v = 0;
            while (trueWithExpOfMinus(1, 1)) {
                v++;
            }
            long size = Math.floorDiv(u + numerator * v, denominator);
            boolean negative = random.nextBoolean();
            if (!(negative && size == 0)) {
                return negative ? -size : size;
            }
        }
    }

    /** True with probability exp(−a/b), for 0 ≤ a ≤ b. */
    private boolean trueWithExpOfMinus(long a, long b) {
        long k = 1;
        while (trueWith(
                BigInteger.valueOf(a), BigInteger.valueOf(b).multiply(BigInteger.valueOf(k)))) {
            k++;
        }
        return k % 2 == 1;
    }

    private boolean trueWith(BigInteger favourable, BigInteger all) {
        return below(all.longValueExact()) < favourable.longValueExact();
    }

    private long below(long bound) {
        return random.nextLong(bound);
    }
}
