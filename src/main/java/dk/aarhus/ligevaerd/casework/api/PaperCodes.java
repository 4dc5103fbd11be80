package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.party.Entry;
import dk.aarhus.ligevaerd.casework.party.PartyDoorkeeper;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a party's own code before anything else of a call is looked at. */
@ApplicationScoped
class PaperCodes {

    private final PartyDoorkeeper doorkeeper;

    PaperCodes(PartyDoorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /**
     * @throws Problem WRONG_CODE for what is no party's own code; TOO_MANY_REQUESTS while too many
     *     wrong ones come
     */
    String own(String typed) {
        if (doorkeeper.enter(typed) != Entry.OPEN) {
            throw Problem.of(ProblemKind.WRONG_CODE);
        }
        return typed;
    }
}
