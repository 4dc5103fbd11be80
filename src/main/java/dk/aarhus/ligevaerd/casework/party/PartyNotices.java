package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.intake.DueNotices;
import dk.aarhus.ligevaerd.intake.Notices;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Tells parties who left an address for it that something new lies behind their door. The mail is
 * that of reporters, to the letter, and goes out among theirs.
 */
@ApplicationScoped
@Transactional
public class PartyNotices implements DueNotices {

    private final CaseActs acts;
    private final PartyDoorkeeper doorkeeper;
    private final PartyAccesses accesses;
    private final PartyReleases releases;
    private final Notices notices;

    PartyNotices(
            CaseActs acts,
            PartyDoorkeeper doorkeeper,
            PartyAccesses accesses,
            PartyReleases releases,
            Notices notices) {
        this.acts = acts;
        this.doorkeeper = doorkeeper;
        this.accesses = accesses;
        this.releases = releases;
        this.notices = notices;
    }

    /** Whether this installation sends mail. */
    public boolean areOffered() {
        return notices.areOffered();
    }

    /**
     * From now on the party is told at this address.
     *
     * @throws Problem NOT_FOUND where no mail is sent; INVALID for what is no address; else as for
     *     {@link PartyPapers}
     */
    public void tellAt(String code, String typedAddress) {
        var access = doorkeeper.require(code);
        if (!areOffered()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        var address = Notices.address(typedAddress);
        changed(access, code, one -> one.tellAt(address));
    }

    /** The party is told no more, and the address is forgotten. */
    public void stop(String code) {
        var access = doorkeeper.require(code);
        if (access.hasNoticeAddress()) {
            changed(access, code, PartyAccess::tellNoMore);
        }
    }

    private void changed(PartyAccess access, String code, Consumer<PartyAccess> change) {
        acts.ofParty(
                access.reference(),
                (file, today) -> {
                    doorkeeper.requireStill(access, code);
                    change.accept(access);
                    file.partyDid(
                            Act.PARTY_CHANGED_NOTICES,
                            Integer.toString(access.party()),
                            access.party(),
                            today,
                            null);
                });
    }

    @Override
    public List<UUID> due() {
        return accesses.list("noticeDue = true").stream().map(PartyAccess::id).toList();
    }

    /** Nobody is told of a door that is shut, or of what was read or taken back since. */
    @Override
    public Optional<String> tell(UUID who) {
        var due = accesses.findByIdOptional(who);
        due.ifPresent(PartyAccess::told);
        return due.filter(access -> !doorkeeper.isShut(access))
                .filter(this::hasUnread)
                .flatMap(PartyAccess::noticeAddress);
    }

    private boolean hasUnread(PartyAccess access) {
        return releases.to(access.reference(), access.party()).stream()
                .anyMatch(PartyRelease::isUnread);
    }
}
