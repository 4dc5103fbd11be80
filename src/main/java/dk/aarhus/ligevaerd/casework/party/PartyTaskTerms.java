package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TimedPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The days by which parties are asked to do something. */
@ApplicationScoped
class PartyTaskTerms implements TimedPart {

    private final PartyTaskRows tasks;

    PartyTaskTerms(PartyTaskRows tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<PartTerm> terms(CaseFile file) {
        return tasks.of(file.reference()).stream().map(PartyTask::term).toList();
    }
}
