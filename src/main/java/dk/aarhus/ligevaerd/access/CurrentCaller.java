package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is calling: vouched for by Keycloak, and enrolled here. Looked up only when somebody asks:
 * public pages never do, and so never touch a session.
 */
@RequestScoped
public class CurrentCaller implements Requester {

    private final CurrentIdentityAssociation identities;
    private final Admission admission;
    private Caller caller;
    private Credential credential;
    private Set<Role> claimed;

    CurrentCaller(CurrentIdentityAssociation identities, Admission admission) {
        this.identities = identities;
        this.admission = admission;
    }

    /**
     * @throws Problem NOT_LOGGED_IN for nobody; ROLES_COLLIDE for somebody with figures and
     *     casework in one; NOT_ENROLLED for an account that nobody here let in
     */
    public Caller get() {
        if (caller == null) {
            caller = found();
        }
        return caller;
    }

    /**
     * @throws Problem as {@link #get}, and NOT_ALLOWED when no tie in the world would give the
     *     permission; NOT_ENROLLED when a role would that the account was not enrolled in
     */
    @Override
    public Caller require(Permission permission) {
        var known = get();
        if (!known.mayEver(permission) && PermissionTable.mayEver(claimed, permission)) {
            throw Problem.of(ProblemKind.NOT_ENROLLED);
        }
        return known.require(permission);
    }

    /** What the token says about the caller. */
    Credential credential() {
        get();
        return credential;
    }

    private Caller found() {
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            throw Problem.of(ProblemKind.NOT_LOGGED_IN);
        }
        // The cookies of those logins go to other addresses; whoever sends one here means no good.
        if (ReporterLogin.isOf(identity) || PartyLogin.isOf(identity)) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        credential = Credential.of(identity.getPrincipal());
        claimed = rolesOf(identity);
        if (new Caller(credential.account(), claimed).rolesCollide()) {
            throw Problem.of(ProblemKind.ROLES_COLLIDE);
        }
        var granted = admission.granted(credential, claimed);
        if (granted.isEmpty() && !claimed.isEmpty()) {
            throw Problem.of(ProblemKind.NOT_ENROLLED);
        }
        return new Caller(credential.account(), granted, credential.session());
    }

    private static Set<Role> rolesOf(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .flatMap(name -> Role.ofRealm(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
