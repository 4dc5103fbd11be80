package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is calling, as Keycloak knows them. Looked up only when somebody asks: public pages never do,
 * and so never touch a session.
 */
@RequestScoped
public class CurrentCaller implements Requester {

    private final CurrentIdentityAssociation identities;

    CurrentCaller(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /**
     * @throws Problem NOT_LOGGED_IN for nobody; ROLES_COLLIDE for somebody with figures and
     *     casework in one
     */
    public Caller get() {
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            throw Problem.of(ProblemKind.NOT_LOGGED_IN);
        }
        var credential = Credential.of(identity.getPrincipal());
        var caller = new Caller(credential.account(), rolesOf(identity), credential.session());
        if (caller.rolesCollide()) {
            throw Problem.of(ProblemKind.ROLES_COLLIDE);
        }
        return caller;
    }

    @Override
    public Caller require(Permission permission) {
        return get().require(permission);
    }

    private static Set<Role> rolesOf(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .flatMap(name -> Role.ofRealm(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
