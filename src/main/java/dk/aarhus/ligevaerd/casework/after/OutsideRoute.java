package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody took the matter elsewhere, such as to the Board of Equal Treatment. */
@Entity
@Table(name = "case_route")
public class OutsideRoute extends Locked {

    private static final String OUTCOME = "case_route.outcome";

    @Id private UUID id;
    private String caseReference;

    @Enumerated(EnumType.STRING)
    private ExternalRoute route;

    private LocalDate takenOn;
    private String recordedBy;
    private String outcome;
    private LocalDate endedOn;

    protected OutsideRoute() {}

    static OutsideRoute of(
            String reference, ExternalRoute route, LocalDate takenOn, String by, Safe safe) {
        var taken = new OutsideRoute();
        taken.id = UUID.randomUUID();
        taken.lockWith(safe);
        taken.caseReference = reference;
        taken.route = route;
        taken.takenOn = takenOn;
        taken.recordedBy = by;
        return taken;
    }

    void ended(String words, LocalDate on) {
        outcome = seal(OUTCOME, words);
        endedOn = on;
    }

    boolean isGoingOn() {
        return endedOn == null;
    }

    public UUID id() {
        return id;
    }

    public ExternalRoute route() {
        return route;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(open(OUTCOME, outcome));
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
