package dk.aarhus.ligevaerd.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Forgeries of a good token. */
final class Tokens {

    private Tokens() {}

    /** The same claims, with a head that asks nobody to check them. */
    static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
    }

    /** Another role under the old signature. */
    static String altered(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0]
                + "."
                + encoded(claims.replace("case-handler", "administrator"))
                + "."
                + parts[2];
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
