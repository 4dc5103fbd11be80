package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.access.DemonstrationGuard.Purpose;
import dk.aarhus.ligevaerd.access.Enrolment.Origin;
import dk.aarhus.ligevaerd.access.EnrolmentChanged.Change;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the users of the imported realm in where a demonstration starts. They are known by the ids
 * that the realm's file gives them, so that nobody becomes one by taking the name.
 */
@ApplicationScoped
class DemonstrationStaff {

    private static final String ID = "11e0dec0-0000-4000-8000-0000000000%02d";

    /** A case handler by role; that only assigned cases are seen comes of the directory. */
    private static final String INVESTIGATOR = "external-investigator";

    private static final Map<String, Integer> USERS =
            Map.ofEntries(
                    Map.entry("intake-officer", 1),
                    Map.entry("case-handler", 2),
                    Map.entry("reviewer", 3),
                    Map.entry("decision-maker", 4),
                    Map.entry("whistleblower-unit", 5),
                    Map.entry("policy-officer", 6),
                    Map.entry("auditor", 7),
                    Map.entry("administrator", 8),
                    Map.entry("intake-officer-2", 9),
                    Map.entry("case-handler-2", 10),
                    Map.entry("reviewer-2", 11),
                    Map.entry("decision-maker-2", 12),
                    Map.entry("policy-officer-2", 13),
                    Map.entry(INVESTIGATOR, 14));

    private final boolean wanted;
    private final String issuer;
    private final Enrolments enrolments;
    private final Event<EnrolmentChanged> changes;
    private final Clock clock;

    DemonstrationStaff(
            @ConfigProperty(name = "ligevaerd.purpose") Purpose purpose,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true")
                    boolean people,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
            Enrolments enrolments,
            Event<EnrolmentChanged> changes,
            Clock clock) {
        this.wanted = purpose == Purpose.DEMONSTRATION && people;
        this.issuer = issuer.orElse(realm);
        this.enrolments = enrolments;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    void enrol(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) {
        if (wanted) {
            users().forEach(this::enrol);
        }
    }

    static Set<String> users() {
        return USERS.keySet();
    }

    /** The id of a user, as the realm's file has it. */
    static String idOf(String user) {
        return ID.formatted(USERS.get(user));
    }

    private void enrol(String user) {
        var credential = new Credential(issuer, idOf(user), user, user);
        // Whoever was taken out stays out over a restart.
        if (enrolments.know(credential)) {
            return;
        }
        var today = LocalDate.now(clock);
        var enrolment = Enrolment.requested(credential, Set.of(roleOf(user)), today);
        enrolment.enrolBy(Origin.DEMONSTRATION, today);
        enrolments.persist(enrolment);
        changes.fire(new EnrolmentChanged(user, EnrolmentChanged.DEMONSTRATION, Change.ENROLLED));
    }

    /** A second of a role is called after it too. */
    private static Role roleOf(String user) {
        return user.equals(INVESTIGATOR)
                ? Role.CASE_HANDLER
                : Role.ofRealm(user.replaceFirst("-\\d+$", "")).orElseThrow();
    }
}
