package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.RouteCost.COURT_FEE;
import static dk.aarhus.ligevaerd.law.RouteCost.FREE;
import static dk.aarhus.ligevaerd.law.RouteCost.MEMBERSHIP;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where else one can turn. Nobody has to try the municipality first. What each body does, and on
 * which conditions, stands in the message bundle.
 */
public enum ExternalRoute {

    /**
     * Ligebehandlingsnævnet. Lov om Ligebehandlingsnævnet § 1; the Board's guidance on who can
     * complain.
     */
    EQUAL_TREATMENT_BOARD(RouteTimeLimit.LIMITATION, Anonymity.NO, FREE, RouteReach.BOARD),

    /**
     * Institut for Menneskerettigheder. ELL § 10; reach beyond race and ethnic origin to be
     * confirmed by the legal service.
     */
    INSTITUTE_FOR_HUMAN_RIGHTS(
            RouteTimeLimit.NONE_STATED, Anonymity.IN_CONFIDENCE, FREE, RouteReach.EQUALITY_BODY),

    /** Trade union or tillidsrepræsentant. Deadlines to be confirmed in the agreement at hand. */
    UNION(RouteTimeLimit.COLLECTIVE_AGREEMENT, Anonymity.NO, MEMBERSHIP, RouteReach.WORKING_LIFE),

    /** The courts. Conditions to be confirmed by the legal service. */
    COURTS(RouteTimeLimit.LIMITATION, Anonymity.NO, COURT_FEE, RouteReach.AFFECTED),

    /** Folketingets Ombudsmand. */
    OMBUDSMAN(RouteTimeLimit.ONE_YEAR, Anonymity.NO, FREE, RouteReach.ANYBODY),

    /**
     * Straffeloven §§ 266 b and 81 no. 6; the act of 1971. Anonymity to be confirmed by the legal
     * service.
     */
    POLICE(
            RouteTimeLimit.CRIMINAL_LIMITATION,
            Anonymity.LIMITS_WHAT_CAN_BE_DONE,
            FREE,
            RouteReach.ANYBODY),

    /**
     * Arbejdstilsynet. That it keeps the name from the employer is to be confirmed by the legal
     * service.
     */
    WORKING_ENVIRONMENT_AUTHORITY(
            RouteTimeLimit.NONE_STATED, Anonymity.IN_CONFIDENCE, FREE, RouteReach.WORKPLACE),

    /** Datatilsynet. To be confirmed by the legal service. */
    DATA_PROTECTION_AGENCY(RouteTimeLimit.NONE_STATED, Anonymity.NO, FREE, RouteReach.AFFECTED),

    /** The municipality's own whistleblower scheme, for employees only. */
    WHISTLEBLOWER_SCHEME(RouteTimeLimit.NONE_STATED, Anonymity.YES, FREE, RouteReach.STAFF),

    /**
     * Den Nationale Whistleblowerordning at Datatilsynet, for anybody with a connection through
     * work.
     */
    NATIONAL_WHISTLEBLOWER_SCHEME(
            RouteTimeLimit.NONE_STATED, Anonymity.YES, FREE, RouteReach.CONNECTED_THROUGH_WORK),

    /** Borgerrådgiveren. Whether the municipality has one is to be confirmed. */
    CITIZENS_ADVISER(RouteTimeLimit.OWN_RULES, Anonymity.NOT_STATED, FREE, RouteReach.CITIZENS),

    /** Ankestyrelsen, which supervises the municipalities. To be confirmed by the legal service. */
    MUNICIPAL_SUPERVISION(
            RouteTimeLimit.NONE_STATED, Anonymity.NOT_STATED, FREE, RouteReach.ANYBODY);

    private final RouteTimeLimit timeLimit;
    private final Anonymity anonymity;
    private final RouteCost cost;
    private final RouteReach reach;

    ExternalRoute(RouteTimeLimit timeLimit, Anonymity anonymity, RouteCost cost, RouteReach reach) {
        this.timeLimit = timeLimit;
        this.anonymity = anonymity;
        this.cost = cost;
        this.reach = reach;
    }

    /**
     * The routes worth showing to a reporter, in the order of the list.
     *
     * @param grounds as the reporter sees them; none means that it is not known what the treatment
     *     was about
     */
    public static List<ExternalRoute> openTo(
            Set<Ground> grounds, Phase phase, ReporterCapacity capacity) {
        Set<Ground> asked = grounds.isEmpty() ? Set.of(Ground.DONT_KNOW) : grounds;
        return Stream.of(values())
                .filter(
                        route ->
                                asked.stream()
                                        .anyMatch(
                                                ground ->
                                                        route.reach.includes(
                                                                ground, phase, capacity)))
                .toList();
    }

    public RouteTimeLimit timeLimit() {
        return timeLimit;
    }

    public Anonymity anonymity() {
        return anonymity;
    }

    public RouteCost cost() {
        return cost;
    }
}
