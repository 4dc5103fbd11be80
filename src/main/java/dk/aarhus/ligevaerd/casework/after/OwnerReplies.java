package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Counting;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What whoever has to put something right says through a door of their own. */
@ApplicationScoped
@Transactional
public class OwnerReplies {

    private final Remedies remedies;
    private final Checklist checklist;
    private final Counting counting;

    OwnerReplies(Remedies remedies, Checklist checklist, Counting counting) {
        this.remedies = remedies;
        this.checklist = checklist;
        this.counting = counting;
    }

    /** What is still to be put right in this treatment of the case. */
    public List<Remedy> open(CaseFile file) {
        return remedies.ofRound(file).stream().filter(remedy -> !remedy.isOver()).toList();
    }

    /**
     * It is put right; somebody of the staff looks later whether it worked.
     *
     * @param who the number of the party who says so
     * @throws Problem INVALID without a word on what was done; STATE_CONFLICT where it was done or
     *     given up meanwhile
     */
    public void done(
            CaseFile file, UUID id, int who, AfterForms.RemedyDoing form, LocalDate today) {
        var remedy =
                open(file).stream()
                        .filter(one -> one.id().equals(id) && one.doneOn().isEmpty())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Problem.of(ProblemKind.STATE_CONFLICT)
                                                .with("status", file.status()));
        var done = AfterInput.done(form, remedy.orderedOn(), today);
        remedy.done(done.evidence(), done.on(), "party/" + who);
        file.partyDid(Act.PARTY_DID_REMEDY, remedy.type().name(), who, today, null);
        file.partyWrote(Part.AFTERWARDS, today);
        checklist.tell(file, today);
        counting.count(file);
    }
}
