package dk.aarhus.ligevaerd.access;

import java.security.Principal;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a checked token says about whoever shows it.
 *
 * @param issuer the realm that made it
 * @param subject the account's id there: a new account of an old name has another
 * @param account the account's name
 * @param session the login that the token belongs to
 */
record Credential(String issuer, String subject, String account, String session) {

    private static final String SESSION = "sid";

    static Credential of(Principal principal) {
        if (principal instanceof JsonWebToken token) {
            return new Credential(
                    token.getIssuer(), token.getSubject(), token.getName(), sessionOf(token));
        }
        // Tests put a bare name into a request; it is an account of no realm.
        return new Credential("", principal.getName(), principal.getName(), principal.getName());
    }

    /**
     * A token that a program asked for without a login may name no session; it is one of itself.
     */
    private static String sessionOf(JsonWebToken token) {
        return Optional.<String>ofNullable(token.getClaim(SESSION))
                .or(() -> Optional.ofNullable(token.getClaim(Claims.jti)))
                .orElseGet(token::getName);
    }
}
