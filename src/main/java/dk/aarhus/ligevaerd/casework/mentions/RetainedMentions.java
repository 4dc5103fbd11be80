package dk.aarhus.ligevaerd.casework.mentions;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Lets go of mentions with their case. */
@ApplicationScoped
class RetainedMentions implements Retained {

    private static final int BEFORE_THE_CASE = 5;
    private static final String TABLE = "case_mention";

    private final MentionRows rows;

    RetainedMentions(MentionRows rows) {
        this.rows = rows;
    }

    @Override
    public String room() {
        return "casework.mentions";
    }

    @Override
    public int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        var count = rows.count("caseReference", reference.value());
        return count == 0 ? Map.of() : Map.of(TABLE, count);
    }

    @Override
    public void letGo(Reference reference) {
        rows.delete("caseReference", reference.value());
    }
}
