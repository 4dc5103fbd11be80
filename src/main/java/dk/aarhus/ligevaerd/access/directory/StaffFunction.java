package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.access.Role;
import java.util.Set;

/**
 * What somebody does in the municipality, as a reporter would know it. A role says what an account
 * may do here; the function says from where the person comes, and so who must not see a case.
 */
public enum StaffFunction {
    /** Receives reports and finds out who works on them. */
    INTAKE,
    /** Investigates, in the personnel department. */
    HR_CASE_HANDLER,
    /** Leads the personnel department, and decides. */
    HR_LEAD,
    /** Reads with, in the legal service. */
    LEGAL,
    /**
     * Works apart from everybody else, under the Whistleblower Act (act 1436 of 2021, §§ 10-11).
     */
    WHISTLEBLOWER_UNIT,
    /** Is hired from outside for one case. */
    EXTERNAL,
    /** Leads a unit. */
    MANAGER,
    /** Leads a department. */
    DIRECTOR,
    /** None of these. */
    OTHER;

    private static final Set<StaffFunction> PERSONNEL =
            Set.of(INTAKE, HR_CASE_HANDLER, HR_LEAD, LEGAL);
    private static final Set<StaffFunction> APART = Set.of(WHISTLEBLOWER_UNIT, EXTERNAL);

    /** Whether those who treat the ordinary cases are colleagues of this one. */
    public boolean isPersonnel() {
        return PERSONNEL.contains(this);
    }

    /** Whether a person of this function belongs to no department, wherever the desk stands. */
    public boolean isApart() {
        return APART.contains(this);
    }

    /** What an account of that role is taken for while the directory does not say. */
    static Set<StaffFunction> likelyOf(Role role) {
        return switch (role) {
            case INTAKE_OFFICER -> Set.of(INTAKE);
            case CASE_HANDLER -> Set.of(HR_CASE_HANDLER, EXTERNAL);
            case REVIEWER -> Set.of(LEGAL, HR_CASE_HANDLER);
            case DECISION_MAKER -> Set.of(HR_LEAD);
            case WHISTLEBLOWER_UNIT -> Set.of(WHISTLEBLOWER_UNIT);
            case POLICY_OFFICER, AUDITOR, ADMINISTRATOR -> Set.of(OTHER);
        };
    }
}
