package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Who of a case can have a door, and the door that they have. */
@ApplicationScoped
class Doorways {

    private final Parties parties;
    private final PartyAccesses accesses;
    private final PartyReleases releases;

    Doorways(Parties parties, PartyAccesses accesses, PartyReleases releases) {
        this.parties = parties;
        this.accesses = accesses;
        this.releases = releases;
    }

    /** Everybody of the case, the reporter too. */
    List<Party> all(CaseFile file) {
        return parties.of(file.reference());
    }

    /**
     * Somebody of the case who can have a door, and still takes part.
     *
     * @throws Problem NOT_FOUND for nobody, and for the reporter; STATE_CONFLICT for who left
     */
    Party present(CaseFile file, int number) {
        var party =
                all(file).stream()
                        .filter(one -> one.number() == number && !one.isReporter())
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (party.leftOn().isPresent()) {
            throw conflict(file);
        }
        return party;
    }

    /**
     * The door of a party, to be opened in another way from now on. A representative who speaks for
     * another than before keeps nothing of the one before.
     */
    PartyAccess toOpen(CaseFile file, int party, Optional<Integer> forWhom, Acting acting) {
        var access =
                accesses.of(file.reference(), party)
                        .orElseGet(() -> PartyAccess.of(file.reference(), party, file.safe()));
        if (!access.speaksFor().equals(forWhom)) {
            withdrawAll(file, party, acting);
        }
        return access;
    }

    private void withdrawAll(CaseFile file, int party, Acting acting) {
        releases.to(file.reference(), party).stream()
                .filter(release -> !release.isWithdrawn())
                .forEach(
                        release -> {
                            release.withdraw(acting.account(), acting.today(), "–");
                            file.acted(Act.RELEASE_WITHDRAWN, release.subject(), acting, null);
                        });
    }

    /**
     * @throws Problem STATE_CONFLICT for a case that is at its end
     */
    static void requireTreated(CaseFile file) {
        if (PaperDesk.isOver(file)) {
            throw conflict(file);
        }
    }

    static Problem conflict(CaseFile file) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("status", file.status());
    }
}
