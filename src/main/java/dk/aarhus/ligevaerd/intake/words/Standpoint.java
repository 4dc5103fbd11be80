package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import java.util.Arrays;

/**
 * Where the reporter stands, as a person would put it. Whoever was affected need not also say in
 * what capacity: that follows from when it happened.
 */
public enum Standpoint {
    MYSELF,
    WITNESS_EMPLOYEE,
    WITNESS_CITIZEN,
    PARENT_OR_GUARDIAN,
    MANAGER,
    UNION_OR_SAFETY_REP,
    REPRESENTATIVE,
    PARTNER_OR_SUPPLIER,
    ORGANISATION;

    /** Those who come first on the page; the others stand behind "more". */
    public boolean common() {
        return this == MYSELF || this == WITNESS_EMPLOYEE || this == WITNESS_CITIZEN;
    }

    /** Where somebody of this capacity stands. */
    public static Standpoint of(ReporterCapacity capacity) {
        return Arrays.stream(values())
                .filter(standpoint -> standpoint.name().equals(capacity.name()))
                .findFirst()
                .orElse(MYSELF);
    }

    public ReporterCapacity capacityIn(Phase phase) {
        return this == MYSELF ? affectedIn(phase) : ReporterCapacity.valueOf(name());
    }

    private static ReporterCapacity affectedIn(Phase phase) {
        return switch (phase) {
            case RECRUITMENT -> ReporterCapacity.AFFECTED_APPLICANT;
            case EMPLOYMENT -> ReporterCapacity.AFFECTED_EMPLOYEE;
            case DISMISSAL -> ReporterCapacity.AFFECTED_FORMER_EMPLOYEE;
            case SERVICE -> ReporterCapacity.AFFECTED_CITIZEN;
        };
    }
}
