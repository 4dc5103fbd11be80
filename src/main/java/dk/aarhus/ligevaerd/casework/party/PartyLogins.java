package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Lets a party in by a login in the place of a code, or beside one. The account is the one that
 * stands with the party: so the case is closed to it at the desk before any door is open.
 *
 * <p>Acts throw {@link Problem} as those of {@link PartyDoors} do.
 */
@ApplicationScoped
@Transactional
public class PartyLogins {

    private final CaseActs acts;
    private final Doorways doorways;
    private final PartyAccesses accesses;

    PartyLogins(CaseActs acts, Doorways doorways, PartyAccesses accesses) {
        this.acts = acts;
        this.doorways = doorways;
        this.accesses = accesses;
    }

    /**
     * Whoever logs in with the party's account opens its door. A shut door opens again, without the
     * codes that once opened it.
     *
     * @throws Problem INVALID, too, where no account stands with the party
     */
    public void give(SeenCase seen, int party, DoorForms.DoorGiving form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    Doorways.requireTreated(file);
                    var whose = doorways.present(file, party);
                    var forWhom = DoorInput.speaksFor(form, whose, doorways.all(file));
                    var account =
                            whose.account()
                                    .orElseThrow(
                                            () ->
                                                    Problem.invalid(
                                                            "account", ViolationKind.REQUIRED));
                    var access = doorways.toOpen(file, party, forWhom, acting);
                    access.letIn(
                            accesses.loginLookup(account),
                            forWhom,
                            acting.account(),
                            acting.today());
                    accesses.persist(access);
                    file.acted(Act.DOOR_LOGIN_GIVEN, Integer.toString(party), acting, null);
                });
    }

    /** No login opens it any more, and who has it open so is out; a code goes on opening it. */
    public void end(SeenCase seen, int party, DoorForms.DoorShutting form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    var access =
                            accesses.of(file.reference(), party)
                                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
                    if (access.login().isEmpty()) {
                        throw Doorways.conflict(file);
                    }
                    var reason = DoorInput.reason(form.reason());
                    access.endLogin();
                    file.acted(Act.DOOR_LOGIN_ENDED, Integer.toString(party), acting, reason);
                });
    }
}
