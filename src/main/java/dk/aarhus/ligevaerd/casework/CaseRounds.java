package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Cases for what the clock does to them by itself: no caller, and nothing is shown to anybody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseRounds {

    private final Cases cases;
    private final Ties ties;
    private final Journal journal;

    CaseRounds(Cases cases, Ties ties, Journal journal) {
        this.cases = cases;
        this.ties = ties;
        this.journal = journal;
    }

    /** The case, held until the transaction ends: one node after another looks at it. */
    public Optional<CaseFile> held(Reference reference) {
        return cases.held(reference);
    }

    /** The same, only looked at. */
    public Optional<CaseFile> referenced(Reference reference) {
        return cases.referenced(reference);
    }

    /** Somebody who was called has heard it: in the timeline, and in the journal. */
    public void confirmed(CaseFile file, Caller caller, LocalDate today) {
        file.dutyConfirmed(caller.account(), today);
        journal.act(caller, Subject.of(file.reference()), file.lastAct());
    }

    /** Whether the case must stay closed to an account: it is told nothing of it. */
    public boolean isClosedTo(CaseFile file, String account) {
        return ties.isClosedTo(file, account);
    }

    /** What the service did by itself. */
    public void note(CaseFile file, String what) {
        journal.ofSystem(Action.RAN, Subject.of(file.reference()), what);
    }
}
