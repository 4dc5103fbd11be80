package dk.aarhus.ligevaerd.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * In which roles accounts are enrolled, for what is looked up for people while they are not there.
 * What their login would say by then nobody knows, so nothing is shown by it: it may only tell
 * somebody to come and look.
 */
@ApplicationScoped
public class EnrolledRoles {

    private final Admission admission;

    EnrolledRoles(Admission admission) {
        this.admission = admission;
    }

    /** None for an account that is not enrolled, or whose name stands for two. */
    public Set<Role> of(String account) {
        return admission.enrolledRoles(account);
    }
}
