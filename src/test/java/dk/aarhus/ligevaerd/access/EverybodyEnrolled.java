package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.access.DemonstrationGuard.Purpose;
import dk.aarhus.ligevaerd.platform.log.SecurityLog;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/**
 * Tests that put a bare name into a request speak of something else than enrolment: such a name is
 * enrolled, unless it says that it is a stranger's.
 */
@Alternative
@Priority(1)
@Singleton
class EverybodyEnrolled extends Admission {

    static final String STRANGER = "stranger";

    EverybodyEnrolled(
            Enrolments enrolments, Event<EnrolmentChanged> changes, SecurityLog log, Clock clock) {
        super(Purpose.DEMONSTRATION, enrolments, changes, log, clock);
    }

    @Override
    Set<Role> granted(Credential credential, Set<Role> claimed) {
        return credential.issuer().isEmpty() && !credential.account().startsWith(STRANGER)
                ? claimed
                : super.granted(credential, claimed);
    }
}
