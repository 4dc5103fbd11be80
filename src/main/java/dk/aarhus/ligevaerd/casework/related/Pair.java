package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.EnumSet;
import java.util.Set;

/** Two cases in the order of their references. */
record Pair(CaseFile first, CaseFile second) {

    private static final Set<CaseStatus> UNDER_WAY =
            EnumSet.of(
                    CaseStatus.TRIAGE,
                    CaseStatus.REOPENED,
                    CaseStatus.INFORMAL_RESOLUTION,
                    CaseStatus.INVESTIGATION_PLANNED,
                    CaseStatus.INVESTIGATING,
                    CaseStatus.HEARING,
                    CaseStatus.ASSESSMENT);

    static Pair of(CaseFile one, CaseFile other) {
        return one.reference().value().compareTo(other.reference().value()) < 0
                ? new Pair(one, other)
                : new Pair(other, one);
    }

    /**
     * Both are undecided, under the same rules and in the same hands: whoever treats the one may
     * open the other, so that nobody is sent to a case that is closed to them.
     */
    boolean canBeMerged() {
        return UNDER_WAY.contains(first.status())
                && UNDER_WAY.contains(second.status())
                && first.regime() == second.regime()
                && first.queue() == second.queue()
                && first.staffing().handler().isPresent()
                && first.staffing().handler().equals(second.staffing().handler())
                && first.staffing().reviewer().equals(second.staffing().reviewer())
                && first.staffing().decisionMaker().equals(second.staffing().decisionMaker());
    }
}
