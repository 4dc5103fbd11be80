package dk.aarhus.ligevaerd.demo;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import java.util.Set;

/** The demonstration users of the realm, named after their role. */
final class Cast {

    static final Caller INTAKE = member("intake-officer", Role.INTAKE_OFFICER);
    static final Caller SECOND_INTAKE = member("intake-officer-2", Role.INTAKE_OFFICER);
    static final Caller HANDLER = member("case-handler", Role.CASE_HANDLER);
    static final Caller SECOND_HANDLER = member("case-handler-2", Role.CASE_HANDLER);
    static final Caller REVIEWER = member("reviewer", Role.REVIEWER);
    static final Caller DECISION_MAKER = member("decision-maker", Role.DECISION_MAKER);
    static final Caller POLICY = member("policy-officer", Role.POLICY_OFFICER);
    static final Caller SECOND_POLICY = member("policy-officer-2", Role.POLICY_OFFICER);

    private Cast() {}

    private static Caller member(String account, Role role) {
        return new Caller(account, Set.of(role));
    }
}
