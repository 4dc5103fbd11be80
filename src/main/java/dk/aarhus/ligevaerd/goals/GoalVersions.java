package dk.aarhus.ligevaerd.goals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All goals, with all they ever were. */
@ApplicationScoped
class GoalVersions implements PanacheRepositoryBase<GoalVersion, GoalVersion.Key> {

    /** By goal, the oldest version first. */
    List<GoalVersion> all() {
        return list("order by key.goal, key.number");
    }

    /** The oldest first; empty where there is no such goal. */
    List<GoalVersion> of(String goal) {
        return list("key.goal = ?1 order by key.number", goal);
    }
}
