package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.access.EnrolmentChanged;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the invented users of a demonstration stand. The second intake officer sits in another
 * department than the first: what one of them must not match, the other can.
 */
@ApplicationScoped
class DemonstrationDirectory {

    private static final DepartmentCode DESK = RoutingTable.DESK;
    private static final DepartmentCode CITIZENS_SERVICE = new DepartmentCode("MKB");

    private record Place(DepartmentCode department, StaffFunction function, String substitute) {}

    private static final Map<String, Place> USERS =
            Map.ofEntries(
                    at("intake-officer", DESK, StaffFunction.INTAKE, "intake-officer-2"),
                    at("intake-officer-2", CITIZENS_SERVICE, StaffFunction.INTAKE, null),
                    at("case-handler", DESK, StaffFunction.HR_CASE_HANDLER, "case-handler-2"),
                    at("case-handler-2", DESK, StaffFunction.HR_CASE_HANDLER, "case-handler"),
                    at("reviewer", DESK, StaffFunction.LEGAL, "reviewer-2"),
                    at("reviewer-2", DESK, StaffFunction.LEGAL, "reviewer"),
                    at("decision-maker", DESK, StaffFunction.HR_LEAD, "decision-maker-2"),
                    at("decision-maker-2", DESK, StaffFunction.HR_LEAD, "decision-maker"),
                    at("whistleblower-unit", DESK, StaffFunction.WHISTLEBLOWER_UNIT, null),
                    at("policy-officer", DESK, StaffFunction.OTHER, null),
                    at("policy-officer-2", DESK, StaffFunction.OTHER, null),
                    at("auditor", DESK, StaffFunction.OTHER, null),
                    at("administrator", DESK, StaffFunction.OTHER, null),
                    at("external-investigator", null, StaffFunction.EXTERNAL, null));

    private final boolean wanted;
    private final DirectoryEntries entries;
    private final DirectoryDesk desk;
    private final Clock clock;

    DemonstrationDirectory(
            @ConfigProperty(name = "ligevaerd.purpose") String purpose,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true")
                    boolean people,
            DirectoryEntries entries,
            DirectoryDesk desk,
            Clock clock) {
        this.wanted = purpose.equalsIgnoreCase("demonstration") && people;
        this.entries = entries;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    void write(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) {
        if (wanted) {
            USERS.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(user -> write(user.getKey(), user.getValue()));
        }
    }

    private void write(String user, Place place) {
        // Whoever was moved stays there over a restart.
        if (entries.of(user, LocalDate.now(clock)).isEmpty()) {
            desk.write(
                    new DirectoryFacts(
                            user,
                            Optional.empty(),
                            Optional.ofNullable(place.department()),
                            place.function(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.ofNullable(place.substitute()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    EnrolmentChanged.DEMONSTRATION);
        }
    }

    private static Map.Entry<String, Place> at(
            String user, DepartmentCode department, StaffFunction function, String substitute) {
        return Map.entry(user, new Place(department, function, substitute));
    }
}
