package dk.aarhus.ligevaerd.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What a report and its case are known by, on paper and on the telephone: {@code 2026-7KQ4MX}.
 *
 * <p>The year of receipt and six characters drawn at random, so that a reference tells nobody how
 * many reports there are or in which order they came. The alphabet is Crockford's base 32 without
 * letters that are taken for digits.
 */
public record Reference(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 6;
    private static final Pattern FORM =
            Pattern.compile("20\\d\\d-[" + ALPHABET + "]{" + DRAWN + "}");

    /**
     * @throws IllegalArgumentException for anything but a year, a hyphen and six characters
     */
    @JsonCreator
    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    /** Draws a reference. Two draws of a year may meet (one in 2^30): whoever stores it checks. */
    public static Reference draw(int year, SecureRandom random) {
        var drawn = new StringBuilder(DRAWN);
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(year + "-" + drawn);
    }

    /**
     * As a person types it: any case, spaces around, letters O and I taken for the digits they look
     * like.
     */
    public static Reference parse(String typed) {
        return new Reference(
                typed.strip().toUpperCase().replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    @Override
    public String toString() {
        return value;
    }
}
