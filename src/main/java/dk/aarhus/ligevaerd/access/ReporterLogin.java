package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The login of a reporter who wants one. It comes from a realm of its own, under a cookie of its
 * own that goes to these addresses alone: a session of the staff is never looked at, and a
 * reporter's opens nothing of the staff (docs/decisions/0028).
 */
@Named("reporterLogin")
@RequestScoped
public class ReporterLogin {

    /** The addresses under which alone such a login is looked at. */
    public static final String PLACE = "/with-login";

    static final String TENANT = "reporter-realm";
    private static final String TENANT_OF_IDENTITY = "tenant-id";
    private static final String ROLE = "reporter";

    private final CurrentIdentityAssociation identities;
    private final Instance<OidcSession> session;
    private final boolean offered;

    ReporterLogin(
            CurrentIdentityAssociation identities,
            Instance<OidcSession> session,
            @ConfigProperty(name = "ligevaerd.reporter-login.offered") boolean offered) {
        this.identities = identities;
        this.session = session;
        this.offered = offered;
    }

    /** Whether this installation has it; everything works without. */
    public boolean isOffered() {
        return offered;
    }

    /**
     * @throws Problem NOT_LOGGED_IN for nobody; NOT_ALLOWED for an account of another realm, or one
     *     that is not there to report
     */
    public ReporterAccount account() {
        var identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            throw Problem.of(ProblemKind.NOT_LOGGED_IN);
        }
        if (!isOf(identity) || !identity.hasRole(ROLE)) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        return account(identity);
    }

    /** Takes the login's cookie away: whoever comes to this browser next logs in anew. */
    public void end() {
        session.get().logout().await().indefinitely();
    }

    /** Whether somebody logged in at the realm of the reporters. */
    static boolean isOf(SecurityIdentity identity) {
        return TENANT.equals(identity.getAttribute(TENANT_OF_IDENTITY));
    }

    private static ReporterAccount account(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            return new ReporterAccount(
                    token.getIssuer() + " " + token.getSubject(),
                    claim(token, "name"),
                    claim(token, Claims.email.name()));
        }
        throw Problem.of(ProblemKind.NOT_ALLOWED);
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        return Optional.<Object>ofNullable(token.getClaim(name))
                .map(Object::toString)
                .filter(Predicate.not(String::isBlank));
    }
}
