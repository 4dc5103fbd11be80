package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reports as an operator asks for them at the server, where nobody is logged in. */
@ApplicationScoped
public class CouncilConsole {

    private final CouncilReports reports;
    private final CouncilDesk desk;

    CouncilConsole(CouncilReports reports, CouncilDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    /**
     * The newest report of a year that was not put aside; where there is none it is begun, and its
     * figures are frozen.
     *
     * @throws Problem STATE_CONFLICT where the year has no published release
     */
    @Transactional
    public CouncilPaper of(int year, CouncilPaper.Edition edition) {
        if (reports.standing(year).isEmpty()) {
            desk.beginByOperator(year);
        }
        return desk.read(reports.standing(year).get(0), edition);
    }
}
