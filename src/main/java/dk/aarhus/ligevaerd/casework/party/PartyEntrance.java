package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.PartyAccount;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The way in by login: an account sees the doors that the desk tied to it and opens them one by
 * one, each by a pass of its own that works like a code for a day. Whoever is tied to nothing
 * learns nothing, not even that there could be something.
 */
@ApplicationScoped
@Transactional
public class PartyEntrance {

    /** A day and no time of day, so that whoever comes at midnight is not put out. */
    private static final int DAYS = 1;

    private final CaseActs acts;
    private final PartyAccesses accesses;
    private final PartyReleases releases;
    private final PartyDoorkeeper doorkeeper;
    private final SecureRandom random = new SecureRandom();

    PartyEntrance(
            CaseActs acts,
            PartyAccesses accesses,
            PartyReleases releases,
            PartyDoorkeeper doorkeeper) {
        this.acts = acts;
        this.accesses = accesses;
        this.releases = releases;
        this.doorkeeper = doorkeeper;
    }

    /** What the account opens now, the first that it was given first. */
    public List<OwnDoor> of(PartyAccount account) {
        return open(account).map(this::line).toList();
    }

    private OwnDoor line(PartyAccess access) {
        var shown =
                releases.to(access.reference(), access.party()).stream()
                        .filter(PartyRelease::isShown)
                        .toList();
        return new OwnDoor(
                access.id(),
                access.speaksFor().isPresent(),
                access.login().orElseThrow().givenOn(),
                shown.size(),
                (int) shown.stream().filter(PartyRelease::isUnread).count());
    }

    /**
     * A pass through one of them; the one before opens nothing any more. The first time stands in
     * the timeline, and from then on only this very account opens it.
     *
     * @throws Problem NOT_FOUND for a door that is not the account's, or not there
     */
    public MailboxCode enter(PartyAccount account, UUID door) {
        var found =
                open(account)
                        .filter(access -> access.id().equals(door))
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        var pass = MailboxCode.draw(random);
        acts.ofParty(
                found.reference(),
                (file, today) -> {
                    doorkeeper.readAnew(found);
                    if (!isOpenTo(account, found)) {
                        throw Problem.of(ProblemKind.NOT_FOUND);
                    }
                    var first =
                            found.pass(
                                    accesses.passLookup(pass),
                                    accesses.holder(account),
                                    today,
                                    today.plusDays(DAYS));
                    if (first) {
                        file.partyDid(
                                Act.PARTY_ENTERED,
                                Integer.toString(found.party()),
                                found.party(),
                                today,
                                null);
                    }
                });
        return pass;
    }

    /** The pass opens nothing any more; a party's own code is left as it is. */
    public void leave(MailboxCode pass) {
        accesses.passedBy(pass).ifPresent(PartyAccess::endPass);
    }

    private Stream<PartyAccess> open(PartyAccount account) {
        return accesses.tiedTo(account).stream().filter(access -> isOpenTo(account, access));
    }

    private boolean isOpenTo(PartyAccount account, PartyAccess access) {
        return access.isLoginOf(accesses.loginLookup(account.name()))
                && access.isHeldBy(accesses.holder(account))
                && doorkeeper.isTied(access)
                && !doorkeeper.isShut(access);
    }
}
