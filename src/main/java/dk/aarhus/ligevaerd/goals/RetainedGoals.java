package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Goals and what is said of them know no case: nothing here goes with one. */
@ApplicationScoped
class RetainedGoals implements Retained {

    private static final int LAST = 40;

    @Override
    public String room() {
        return "goals";
    }

    @Override
    public int turn() {
        return LAST;
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "goal_version",
                "goals of the policy as they were worded, and by which account",
                "external_figure",
                "figures that others have published",
                "council_report",
                "published figures of a year, and accounts of policy officers; also of one put aside, with the reason",
                "council_text",
                "what policy officers and departments say about a year, no case",
                "council_recommendation",
                "what a report recommends, no person",
                "council_follow_up",
                "what the report before recommended, no person",
                "figure_break",
                "from when figures count something else, and by which account it was written");
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        return Map.of();
    }

    @Override
    public void letGo(Reference reference) {
        // Nothing here knows the reference.
    }
}
