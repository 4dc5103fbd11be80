package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All holds, and what this room itself stores of a case. */
@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID>, Retained {

    private static final String IN_FORCE =
            "liftedOn is null and (lastDay is null or lastDay >= ?1)";

    /** Those in force, the newest first. */
    List<Hold> inForce(LocalDate today) {
        return list(IN_FORCE + " order by placedOn desc, reference", today);
    }

    boolean isHeld(Reference reference, LocalDate today) {
        return count(IN_FORCE + " and reference = ?2", today, reference.value()) > 0;
    }

    @Override
    public String room() {
        return "retention";
    }

    @Override
    public int turn() {
        return 0;
    }

    @Override
    public Set<String> tables() {
        return Set.of("retention_hold", "retention_item");
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        long rows = count("reference", reference.value());
        return rows == 0 ? Map.of() : Map.of("retention_hold", rows);
    }

    /** The line of the proposal goes with the proposal that is carried out. */
    @Override
    public void letGo(Reference reference) {
        delete("reference", reference.value());
    }
}
