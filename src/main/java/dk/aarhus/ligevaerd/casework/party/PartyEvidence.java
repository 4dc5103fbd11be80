package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.Received;
import dk.aarhus.ligevaerd.intake.evidence.Receiving;
import dk.aarhus.ligevaerd.intake.evidence.Wish;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/**
 * Takes the files of parties in, by the same way as those of reporters: sealed while they come,
 * looked at, scanned. The desk has them among the files of the case; the reporter and other parties
 * do not.
 */
@ApplicationScoped
public class PartyEvidence {

    private final CaseActs acts;
    private final PartyDoorkeeper doorkeeper;
    private final PartyFiles files;
    private final ReportEvidence evidence;
    private final Receiving receiving;

    PartyEvidence(
            CaseActs acts,
            PartyDoorkeeper doorkeeper,
            PartyFiles files,
            ReportEvidence evidence,
            Receiving receiving) {
        this.acts = acts;
        this.doorkeeper = doorkeeper;
        this.files = files;
        this.evidence = evidence;
        this.receiving = receiving;
    }

    /**
     * @param typedName as the party's machine calls it
     * @throws FileRefused with the reason; nothing of it stays
     * @throws Problem WRONG_CODE for a code that opens nothing; STATE_CONFLICT for a case that is
     *     at its end
     */
    public void add(String code, String typedName, InputStream sent) throws FileRefused {
        var file = receiving.receive(typedName, Wish.KEEP, sent);
        boolean given = false;
        try {
            QuarkusTransaction.requiringNew().run(() -> give(code, file));
            given = true;
        } catch (Full full) {
            throw full.refused;
        } finally {
            if (!given) {
                receiving.forget(file);
            }
        }
    }

    private void give(String code, Received received) {
        var access = doorkeeper.require(code);
        acts.ofParty(
                access.reference(),
                (file, today) -> {
                    doorkeeper.requireStill(access, code);
                    if (PaperDesk.isOver(file)) {
                        throw Problem.of(ProblemKind.STATE_CONFLICT);
                    }
                    var own =
                            files.of(access.reference(), access.party()).stream()
                                    .map(EvidenceFile::id)
                                    .toList();
                    try {
                        var stored = evidence.giveOfParty(access.reference(), received, own, today);
                        files.add(access.reference(), access.party(), stored.id());
                        file.partyDid(
                                Act.PARTY_SENT_FILE,
                                Integer.toString(stored.number()),
                                access.party(),
                                today,
                                null);
                        file.partyWrote(Part.DOORS, today);
                    } catch (FileRefused full) {
                        throw new Full(full);
                    }
                });
    }

    /** Carries a refusal out of the transaction, which it rolls back. */
    private static final class Full extends RuntimeException {

        private final transient FileRefused refused;

        Full(FileRefused refused) {
            super(null, null, false, false);
            this.refused = refused;
        }
    }
}
