package dk.aarhus.ligevaerd.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the demonstration realm out of real operation: its users' passwords are their names, and
 * its client secret is in everybody's hands.
 */
@Startup
@ApplicationScoped
class DemonstrationGuard {

    /** What an installation is for. */
    enum Purpose {
        PRODUCTION,
        DEMONSTRATION
    }

    private static final String SECRET_BEGINS = "demonstration-only";

    DemonstrationGuard(
            @ConfigProperty(name = "ligevaerd.purpose") Purpose purpose,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret,
            @ConfigProperty(name = "ligevaerd.reporter-login.offered") boolean reportersLogIn,
            @ConfigProperty(name = "ligevaerd.reporter-login.secret") String reportersSecret) {
        if (purpose == Purpose.PRODUCTION && secret.startsWith(SECRET_BEGINS)) {
            throw new IllegalStateException(
                    "This is a production start with the demonstration realm's secret. Set LIGEVAERD_OIDC_SECRET to the secret of"
                            + " your own realm, or LIGEVAERD_PURPOSE=demonstration to try the service.");
        }
        if (purpose == Purpose.PRODUCTION
                && reportersLogIn
                && reportersSecret.startsWith(SECRET_BEGINS)) {
            throw new IllegalStateException(
                    "This is a production start that offers reporters a login by the demonstration realm's secret. Set"
                            + " LIGEVAERD_REPORTER_LOGIN_SECRET to the secret of your own realm of reporters, or leave"
                            + " LIGEVAERD_REPORTER_LOGIN_OFFERED out.");
        }
    }
}
