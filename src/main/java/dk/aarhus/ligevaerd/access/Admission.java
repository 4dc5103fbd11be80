package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.access.DemonstrationGuard.Purpose;
import dk.aarhus.ligevaerd.access.EnrolmentChanged.Change;
import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.log.SecurityLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which of the roles that Keycloak vouches for are granted here. Read from the base on every
 * request and kept nowhere, so that whoever is out is out at once, on every node, in the middle of
 * a session.
 */
@ApplicationScoped
class Admission {

    /** Whoever rules the realm can make any number of accounts; they fill no more than this. */
    static final int MOST_REQUESTS = 200;

    private final Enrolments enrolments;
    private final Event<EnrolmentChanged> changes;
    private final SecurityLog log;
    private final Clock clock;
    private final boolean demonstration;

    Admission(
            @ConfigProperty(name = "ligevaerd.purpose") Purpose purpose,
            Enrolments enrolments,
            Event<EnrolmentChanged> changes,
            SecurityLog log,
            Clock clock) {
        this.demonstration = purpose == Purpose.DEMONSTRATION;
        this.enrolments = enrolments;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The claimed roles that the account is enrolled in, under the name it was enrolled by: cases
     * name people by it, and whoever rules the realm can give an account another's name. What is
     * claimed beyond is written down as a request that persons can agree to.
     */
    Set<Role> granted(Credential credential, Set<Role> claimed) {
        var granted = enrolledRoles(credential, claimed);
        if (!granted.containsAll(claimed)) {
            ask(credential, claimed);
        }
        return granted;
    }

    private Set<Role> enrolledRoles(Credential credential, Set<Role> claimed) {
        return QuarkusTransaction.joiningExisting()
                .call(
                        () ->
                                enrolments
                                        .inForceOf(credential)
                                        .filter(this::counts)
                                        .filter(e -> e.account().equals(credential.account()))
                                        .map(Enrolment::roles))
                .orElse(Set.of())
                .stream()
                .filter(claimed::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For somebody who is not there; an account's name that two are enrolled by says nothing. */
    Set<Role> enrolledRoles(String account) {
        var all =
                enrolments.inForce().stream()
                        .filter(this::counts)
                        .filter(one -> one.account().equals(account))
                        .toList();
        return all.size() == 1 ? Set.copyOf(all.get(0).roles()) : Set.of();
    }

    /** A base that was a demonstration once does not bring its invented staff along. */
    private boolean counts(Enrolment enrolment) {
        return demonstration || enrolment.origin() != Enrolment.Origin.DEMONSTRATION;
    }

    /** In a transaction of its own: the request at hand is about to be refused. */
    private void ask(Credential credential, Set<Role> claimed) {
        try {
            QuarkusTransaction.requiringNew().run(() -> writeDown(credential, claimed));
        } catch (PersistenceException | QuarkusTransactionException askedMeanwhile) {
            // The same account asked on another thread or node; one request is enough.
            log.say(SecurityEvent.ENROLMENT_ASKED_TWICE);
        }
    }

    private void writeDown(Credential credential, Set<Role> claimed) {
        var today = LocalDate.now(clock);
        var pending = enrolments.requestOf(credential);
        if (pending.isPresent()) {
            pending.get().askFor(credential, claimed);
        } else if (enrolments.countRequests() >= MOST_REQUESTS) {
            log.say(SecurityEvent.TOO_MANY_ENROLMENT_REQUESTS);
        } else if (!enrolments.endedOn(today, credential)) {
            // Whoever was sent away asks again tomorrow at the earliest, not by the next click.
            enrolments.persistAndFlush(Enrolment.requested(credential, claimed, today));
            changes.fire(
                    new EnrolmentChanged(
                            credential.account(), credential.account(), Change.REQUESTED));
        }
    }
}
