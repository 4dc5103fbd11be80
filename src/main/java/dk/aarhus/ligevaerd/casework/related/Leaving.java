package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.EnumSet;
import java.util.Set;

/** What tells somebody outside the desk of a case, and cannot be untold. */
final class Leaving {

    private static final Set<Act> TELLING =
            EnumSet.of(
                    Act.WROTE_TO_REPORTER,
                    Act.COMPLAINT_ANSWERED,
                    Act.STATUS_TOLD,
                    Act.EXTENDED,
                    Act.LETTER_SENT,
                    Act.HEARING_SENT,
                    Act.HEARING_SHOWN,
                    Act.PARTY_INFORMED);
    private static final Set<String> TELLING_STAGES =
            Set.of(
                    CaseStatus.ACKNOWLEDGED.name(),
                    CaseStatus.DECIDED.name(),
                    CaseStatus.CLOSED.name(),
                    CaseStatus.FORWARDED.name(),
                    CaseStatus.WITHDRAWN.name());

    private Leaving() {}

    /**
     * @param lines how many lines the timeline had then
     */
    static boolean nothingSince(CaseFile file, int lines) {
        return file.timeline().stream().skip(lines).noneMatch(Leaving::tells);
    }

    private static boolean tells(CaseEvent line) {
        return TELLING.contains(line.act())
                || line.act() == Act.MOVED && TELLING_STAGES.contains(line.subject());
    }
}
