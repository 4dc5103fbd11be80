package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets go of the letters of a case and of what followed its decision; their key is the case's. */
@Singleton
class RetainedAfter extends RetainedPart {

    RetainedAfter(EntityManager base) {
        super(base, "casework.after", rows());
    }

    /** What leans on another goes first. */
    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put(
                "case_letter_sheet",
                "letter in (select id from case_letter where case_reference = ?1)");
        rows.putAll(
                ofTheCase(
                        "case_letter",
                        "case_remedy",
                        "case_follow_up",
                        "case_review",
                        "case_route",
                        "case_learning",
                        "case_service_check",
                        "case_opened_file",
                        "case_past_round"));
        rows.put("case_link", "first_reference = ?1 or next_reference = ?1");
        return rows;
    }
}
