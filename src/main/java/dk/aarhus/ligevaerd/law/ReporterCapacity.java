package dk.aarhus.ligevaerd.law;

/**
 * In what capacity somebody reports. The policy obliges all who experience or witness
 * discrimination to react, so nobody needs legal interest.
 */
public enum ReporterCapacity {
    AFFECTED_EMPLOYEE,
    AFFECTED_APPLICANT,
    AFFECTED_FORMER_EMPLOYEE,
    AFFECTED_CITIZEN,

    /** Reports on behalf of a child or a person under guardianship. */
    PARENT_OR_GUARDIAN,
    WITNESS_EMPLOYEE,
    WITNESS_CITIZEN,

    /** A manager who passes on what came to his or her knowledge. */
    MANAGER,

    /** Tillidsrepræsentant or arbejdsmiljørepræsentant. */
    UNION_OR_SAFETY_REP,

    /** Acts for the affected person, with a power of attorney. */
    REPRESENTATIVE,
    PARTNER_OR_SUPPLIER,
    ORGANISATION;

    /** Whether it happened to the reporter. */
    public boolean affected() {
        return switch (this) {
            case AFFECTED_EMPLOYEE,
                    AFFECTED_APPLICANT,
                    AFFECTED_FORMER_EMPLOYEE,
                    AFFECTED_CITIZEN ->
                    true;
            case PARENT_OR_GUARDIAN,
                    WITNESS_EMPLOYEE,
                    WITNESS_CITIZEN,
                    MANAGER,
                    UNION_OR_SAFETY_REP,
                    REPRESENTATIVE,
                    PARTNER_OR_SUPPLIER,
                    ORGANISATION ->
                    false;
        };
    }

    /** Whether the reporter saw or heard what happened to somebody else. */
    public boolean witness() {
        return switch (this) {
            case WITNESS_EMPLOYEE, WITNESS_CITIZEN -> true;
            case AFFECTED_EMPLOYEE,
                    AFFECTED_APPLICANT,
                    AFFECTED_FORMER_EMPLOYEE,
                    AFFECTED_CITIZEN,
                    PARENT_OR_GUARDIAN,
                    MANAGER,
                    UNION_OR_SAFETY_REP,
                    REPRESENTATIVE,
                    PARTNER_OR_SUPPLIER,
                    ORGANISATION ->
                    false;
        };
    }
}
