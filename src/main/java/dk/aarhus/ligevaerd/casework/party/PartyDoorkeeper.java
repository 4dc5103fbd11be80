package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.WrongCodes;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Lets parties in by their codes. The code that was handed over is changed for one of the party's
 * own in two steps, as in the mailbox of reporters: the new one is offered, and takes its place
 * when the party says that it is saved, so that a line that breaks in between leaves nobody without
 * one.
 */
@ApplicationScoped
@Transactional
public class PartyDoorkeeper {

    private final CaseActs acts;
    private final PartyAccesses accesses;
    private final Parties parties;
    private final WrongCodes wrongCodes;
    private final SecureRandom random = new SecureRandom();

    PartyDoorkeeper(CaseActs acts, PartyAccesses accesses, Parties parties, WrongCodes wrongCodes) {
        this.acts = acts;
        this.accesses = accesses;
        this.parties = parties;
        this.wrongCodes = wrongCodes;
    }

    /**
     * What a code as typed is good for.
     *
     * @throws Problem TOO_MANY_REQUESTS for a wrong code while too many of them come
     */
    public Entry enter(String typedCode) {
        var code = MailboxCode.parse(typedCode);
        var own = code.flatMap(accesses::openedBy);
        if (own.isPresent()) {
            return isShut(own.get()) ? Entry.SHUT : Entry.OPEN;
        }
        var once = code.flatMap(accesses::handedOver);
        if (once.isPresent()) {
            if (isShut(once.get())) {
                return Entry.SHUT;
            }
            return once.get().openedOn().isPresent() ? Entry.USED : Entry.ONCE;
        }
        wrongCodes.count();
        return Entry.WRONG;
    }

    /**
     * Draws a code of the party's own, by the one handed over, or by its own in the place of that.
     * It opens nothing yet, and one that was offered before never will.
     *
     * @throws Problem WRONG_CODE where the code is none, or was spent
     */
    public MailboxCode offer(String typedCode) {
        var drawn = MailboxCode.draw(random);
        changing(typedCode, (access, today) -> access.offer(accesses.ownLookup(drawn)), any -> {});
        return drawn;
    }

    /**
     * From now on the offered code opens, and the one by which it was drawn nothing.
     *
     * @throws Problem WRONG_CODE as above; STATE_CONFLICT where another was offered since
     */
    public void take(String typedCode, String offeredCode) {
        changing(
                typedCode,
                (access, today) -> {
                    MailboxCode.parse(offeredCode)
                            .map(accesses::ownLookup)
                            .filter(access::isOffered)
                            .orElseThrow(() -> Problem.of(ProblemKind.STATE_CONFLICT));
                    access.take(today);
                },
                done ->
                        done.file.partyDid(
                                done.first ? Act.PARTY_ENTERED : Act.PARTY_CHANGED_CODE,
                                Integer.toString(done.access.party()),
                                done.access.party(),
                                done.today,
                                null));
    }

    private interface After {
        void on(Done done);
    }

    /**
     * @param first whether the party had no code of its own before
     */
    private record Done(CaseFile file, PartyAccess access, LocalDate today, boolean first) {}

    /** The case first, as for every act; whoever comes second finds the code spent. */
    private void changing(String typedCode, BiConsumer<PartyAccess, LocalDate> act, After after) {
        var code = MailboxCode.parse(typedCode);
        var access =
                counted(
                                code.flatMap(accesses::handedOver)
                                        .or(() -> code.flatMap(accesses::openedBy)))
                        .filter(one -> !isShut(one))
                        .orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
        acts.ofParty(
                access.reference(),
                (file, today) -> {
                    readAnew(access);
                    if (isShut(access) || !accesses.canChange(access, code.orElseThrow())) {
                        throw Problem.of(ProblemKind.WRONG_CODE);
                    }
                    var first = access.openedOn().isEmpty();
                    act.accept(access, today);
                    after.on(new Done(file, access, today, first));
                });
    }

    /**
     * The door of a party's own code, or of the pass of a login. A wrong one is counted here too: a
     * code can also come in a cookie that somebody made.
     *
     * @throws Problem WRONG_CODE for a code that opens nothing, or nothing any more;
     *     TOO_MANY_REQUESTS while too many wrong ones come
     */
    PartyAccess require(String typedCode) {
        var code = MailboxCode.parse(typedCode);
        return counted(code.flatMap(accesses::openedBy).or(() -> code.flatMap(this::passed)))
                .filter(access -> !isShut(access))
                .orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
    }

    /**
     * Asked once more when the case is held: who waited behind the desk that shut the door, or
     * ended the login, comes too late.
     *
     * @throws Problem as {@link #require} does
     */
    void requireStill(PartyAccess access, String typedCode) {
        readAnew(access);
        require(typedCode);
    }

    /** What the desk did to the door, and to whom it is for, before the case was held. */
    void readAnew(PartyAccess access) {
        accesses.getEntityManager().refresh(access);
        parties.readAnew(access.reference());
    }

    /** Whether it is the party's own code, and no pass of a login. */
    boolean isOwn(PartyAccess access, String typedCode) {
        return MailboxCode.parse(typedCode)
                .map(accesses::ownLookup)
                .filter(access::isOpenedBy)
                .isPresent();
    }

    private Optional<PartyAccess> passed(MailboxCode pass) {
        return accesses.passedBy(pass).filter(this::isTied);
    }

    /** Whether the party still is who has the account that opens its door. */
    boolean isTied(PartyAccess access) {
        return parties.of(access.reference()).stream()
                .filter(party -> party.number() == access.party())
                .flatMap(party -> party.account().stream())
                .map(accesses::loginLookup)
                .anyMatch(access::isLoginOf);
    }

    private Optional<PartyAccess> counted(Optional<PartyAccess> found) {
        if (found.isEmpty()) {
            wrongCodes.count();
        }
        return found;
    }

    /** Also where the party, or whom it speaks for, takes no part any more. */
    boolean isShut(PartyAccess access) {
        return access.isShut()
                || access.subjects().stream()
                        .anyMatch(
                                number ->
                                        parties.of(access.reference()).stream()
                                                .filter(party -> party.number() == number)
                                                .findFirst()
                                                .flatMap(party -> party.leftOn())
                                                .isPresent());
    }
}
