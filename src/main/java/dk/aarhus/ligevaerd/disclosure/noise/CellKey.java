package dk.aarhus.ligevaerd.disclosure.noise;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Noise that depends on the cell and a secret, never on the request: asking again gives the same
 * figure, so averaging takes nothing away. A count of 0 stays 0, no figure is negative, and no
 * figure lies between 1 and a smallest one.
 *
 * <p>Source of the method: Fraser and Wooton (2005), "A proposed method for confidentialising
 * tabular output to protect against differencing"; the noise here is symmetric, discrete and
 * bounded, and its size does not depend on the count.
 */
public final class CellKey {

    private final SecretKeySpec key;
    private final int most;
    private final double spread;
    private final long smallest;

    /**
     * @param secret at least 16 bytes; the same for all releases
     * @param most no figure is further from its count than this
     * @param spread each step further away is less likely by this factor, between 0 and 1
     * @param smallest no figure lies between 1 and this, this not included
     */
    public CellKey(byte[] secret, int most, double spread, long smallest) {
        if (secret.length < 16 || most < 1 || !(spread > 0 && spread <= 1) || smallest < 1) {
            throw new IllegalArgumentException(
                    "a cell key needs 16 secret bytes, a distance of 1 or more, "
                            + "a spread between 0 and 1 and a smallest figure of 1 or more");
        }
        this.key = new SecretKeySpec(secret.clone(), "HmacSHA256");
        this.most = most;
        this.spread = spread;
        this.smallest = smallest;
    }

    /**
     * @param id of the cell, the same wherever it is shown
     */
    public long figure(String id, long count) {
        if (count == 0) {
            return 0;
        }
        long noisy = Math.max(0, count + noise(id + "#" + count));
        return noisy > 0 && noisy < smallest ? (noisy * 2 >= smallest ? smallest : 0) : noisy;
    }

    /** The smallest count that can stand behind a figure, for the audit. */
    public long lowest(long figure) {
        return figure == 0
                ? 0
                : Math.max(1, figure - most - (figure == smallest ? smallest / 2 : 0));
    }

    /** The largest count that can stand behind a figure. */
    public long highest(long figure) {
        return figure == 0 ? most + (smallest - 1) / 2 : figure + most;
    }

    public String label() {
        return "Figures carry random noise of at most %d; they do not add up exactly."
                .formatted(most + smallest / 2);
    }

    private long noise(String what) {
        double[] weight = new double[2 * most + 1];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = Math.pow(spread, Math.abs(i - most));
        }
        double at = uniform(what) * Arrays.stream(weight).sum();
        for (int i = 0; i < weight.length; i++) {
            at -= weight[i];
            if (at < 0) {
                return i - most;
            }
        }
        return most;
    }

    private double uniform(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] bytes = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < 7; i++) {
                bits = bits << 8 | bytes[i] & 0xff;
            }
            return (bits & (1L << 53) - 1) / (double) (1L << 53);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
