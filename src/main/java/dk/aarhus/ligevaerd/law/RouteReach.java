package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.ReporterCapacity.AFFECTED_APPLICANT;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.AFFECTED_CITIZEN;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.AFFECTED_EMPLOYEE;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.AFFECTED_FORMER_EMPLOYEE;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.MANAGER;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.ORGANISATION;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.PARENT_OR_GUARDIAN;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.PARTNER_OR_SUPPLIER;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.REPRESENTATIVE;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.UNION_OR_SAFETY_REP;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.WITNESS_CITIZEN;
import static dk.aarhus.ligevaerd.law.ReporterCapacity.WITNESS_EMPLOYEE;

import java.util.EnumSet;
import java.util.Set;

/** For whom, when and on what grounds an external route is worth showing. In doubt it is shown. */
enum RouteReach {
    ANYBODY(EnumSet.allOf(ReporterCapacity.class), EnumSet.allOf(Phase.class)),

    /** Those who were treated so themselves, or act for them. */
    AFFECTED(
            Set.of(
                    AFFECTED_EMPLOYEE,
                    AFFECTED_APPLICANT,
                    AFFECTED_FORMER_EMPLOYEE,
                    AFFECTED_CITIZEN,
                    PARENT_OR_GUARDIAN,
                    REPRESENTATIVE,
                    UNION_OR_SAFETY_REP),
            EnumSet.allOf(Phase.class)),

    /** The same, on grounds that the Board takes. */
    BOARD(AFFECTED.capacities, AFFECTED.phases) {
        @Override
        boolean includes(Ground ground, Phase phase, ReporterCapacity capacity) {
            return super.includes(ground, phase, capacity)
                    && ground.boardIn(phase.area()) != BoardAccess.DOES_NOT;
        }
    },

    /**
     * Sex and gender, race and ethnic origin, LGBT+ and disability, and whatever may turn out to be
     * one of them.
     */
    EQUALITY_BODY(ANYBODY.capacities, ANYBODY.phases) {
        @Override
        boolean includes(Ground ground, Phase phase, ReporterCapacity capacity) {
            return ground.boardIn(AreaOfLife.OUTSIDE_LABOUR_MARKET) != BoardAccess.DOES_NOT;
        }
    },

    WORKING_LIFE(
            Set.of(
                    AFFECTED_EMPLOYEE,
                    AFFECTED_APPLICANT,
                    AFFECTED_FORMER_EMPLOYEE,
                    WITNESS_EMPLOYEE,
                    MANAGER,
                    UNION_OR_SAFETY_REP,
                    REPRESENTATIVE),
            Set.of(Phase.RECRUITMENT, Phase.EMPLOYMENT, Phase.DISMISSAL)),

    /** Staff and colleagues, about the place where they work. */
    WORKPLACE(
            Set.of(
                    AFFECTED_EMPLOYEE,
                    AFFECTED_FORMER_EMPLOYEE,
                    WITNESS_EMPLOYEE,
                    MANAGER,
                    UNION_OR_SAFETY_REP,
                    REPRESENTATIVE),
            Set.of(Phase.EMPLOYMENT, Phase.DISMISSAL)),

    /** Present staff, trainees and volunteers among them. */
    STAFF(
            Set.of(AFFECTED_EMPLOYEE, WITNESS_EMPLOYEE, MANAGER, UNION_OR_SAFETY_REP),
            EnumSet.allOf(Phase.class)),

    CONNECTED_THROUGH_WORK(
            Set.of(
                    AFFECTED_EMPLOYEE,
                    AFFECTED_APPLICANT,
                    AFFECTED_FORMER_EMPLOYEE,
                    WITNESS_EMPLOYEE,
                    MANAGER,
                    UNION_OR_SAFETY_REP,
                    PARTNER_OR_SUPPLIER),
            EnumSet.allOf(Phase.class)),

    CITIZENS(
            Set.of(
                    AFFECTED_CITIZEN,
                    PARENT_OR_GUARDIAN,
                    WITNESS_CITIZEN,
                    REPRESENTATIVE,
                    ORGANISATION),
            Set.of(Phase.SERVICE));

    private final Set<ReporterCapacity> capacities;
    private final Set<Phase> phases;

    RouteReach(Set<ReporterCapacity> capacities, Set<Phase> phases) {
        this.capacities = capacities;
        this.phases = phases;
    }

    boolean includes(Ground ground, Phase phase, ReporterCapacity capacity) {
        return capacities.contains(capacity) && phases.contains(phase);
    }
}
