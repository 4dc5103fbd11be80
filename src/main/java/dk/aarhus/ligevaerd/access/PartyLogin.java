package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;

/**
 * The login of a party that is an employee. It is asked for anew each time and kept under a cookie
 * that goes to this one address: a session of the staff is never looked at, and this one opens
 * nothing of theirs, whatever roles the account has (docs/decisions/0049).
 */
@RequestScoped
public class PartyLogin {

    /** The address at which alone such a login is looked at. */
    public static final String PLACE = "/papers/login";

    static final String TENANT = "party-door";
    private static final String TENANT_OF_IDENTITY = "tenant-id";

    private final CurrentIdentityAssociation identities;
    private final Instance<OidcSession> session;

    PartyLogin(CurrentIdentityAssociation identities, Instance<OidcSession> session) {
        this.identities = identities;
        this.session = session;
    }

    /**
     * @throws Problem NOT_LOGGED_IN for nobody; NOT_ALLOWED for who logged in somewhere else
     */
    public PartyAccount account() {
        var identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            throw Problem.of(ProblemKind.NOT_LOGGED_IN);
        }
        if (!isOf(identity)) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        var credential = Credential.of(identity.getPrincipal());
        return new PartyAccount(
                credential.account(), credential.issuer() + " " + credential.subject());
    }

    /** Takes the login's cookie away: whoever comes to this browser next logs in anew. */
    public void end() {
        session.get().logout().await().indefinitely();
    }

    static boolean isOf(SecurityIdentity identity) {
        return TENANT.equals(identity.getAttribute(TENANT_OF_IDENTITY));
    }
}
