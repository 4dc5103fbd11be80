package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person behind a request.
 *
 * @param account the name of the account in Keycloak; cases name their handlers by it
 * @param roles only roles that this service knows
 * @param session names one login, so that repeated looking at the same thing can be told from a
 *     second look on another day
 */
public record Caller(String account, Set<Role> roles, String session) implements Requester {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody without a login: a job or an invented person, for whom all acts are one session. */
    public Caller(String account, Set<Role> roles) {
        this(account, roles, account);
    }

    /** Figures and cases are kept apart: whoever may see one must not see the other. */
    public boolean rolesCollide() {
        return roles.contains(Role.POLICY_OFFICER) && roles.stream().anyMatch(Role::isCasework);
    }

    public boolean may(Permission permission, Set<Tie> ties) {
        return !rolesCollide() && PermissionTable.allows(roles, permission, ties);
    }

    /** The caller in those roles alone that are granted the permission by these ties. */
    public Caller actingBy(Permission permission, Set<Tie> ties) {
        var acting =
                roles.stream()
                        .filter(role -> PermissionTable.allows(Set.of(role), permission, ties))
                        .collect(Collectors.toUnmodifiableSet());
        return new Caller(account, acting, session);
    }

    public boolean mayEver(Permission permission) {
        return !rolesCollide() && PermissionTable.mayEver(roles, permission);
    }

    @Override
    public Caller require(Permission permission) {
        if (!mayEver(permission)) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        return this;
    }
}
