package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the desk does with the doors of parties: gives codes, releases one thing after another, and
 * takes back. Nothing lies behind a door that nobody released to it.
 *
 * <p>All acts throw {@link Problem} as {@link CaseActs#act} does, INVALID for what was typed,
 * NOT_FOUND for a party or a thing that is not of the case, and STATE_CONFLICT where there is no
 * open door, or the case is at its end.
 */
@ApplicationScoped
@Transactional
public class PartyDoors {

    private static final Set<Permission> WORK = Set.of(Permission.WORK_ON_CASE);
    private static final Set<CaseStatus> OVER =
            EnumSet.of(CaseStatus.CLOSED, CaseStatus.FORWARDED, CaseStatus.WITHDRAWN);

    private final CaseActs acts;
    private final Parties parties;
    private final PartyAccesses accesses;
    private final PartyReleases releases;
    private final PartyFiles files;
    private final Releasable releasable;
    private final SecureRandom random = new SecureRandom();

    PartyDoors(
            CaseActs acts,
            Parties parties,
            PartyAccesses accesses,
            PartyReleases releases,
            PartyFiles files,
            Releasable releasable) {
        this.acts = acts;
        this.parties = parties;
        this.accesses = accesses;
        this.releases = releases;
        this.files = files;
        this.releasable = releasable;
    }

    /**
     * All doors of a case.
     *
     * @param parties everybody of the case
     * @param doors of those who can have one: everybody but the reporter, who has the mailbox
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<Party> parties,
            List<DoorView> doors) {}

    /** The doors, with what lies behind them; answers are read where they land. */
    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.DOORS,
                looked -> {
                    var file = looked.file();
                    var mayAct = WORK.stream().anyMatch(looked::may);
                    var all = parties.of(reference);
                    return new All(
                            reference,
                            file.version(),
                            mayAct,
                            looked.today(),
                            all,
                            all.stream()
                                    .filter(party -> !party.isReporter())
                                    .map(party -> view(file, party))
                                    .toList());
                });
    }

    private DoorView view(CaseFile file, Party party) {
        var access = accesses.of(file.reference(), party.number());
        var given = new ArrayList<>(releases.to(file.reference(), party.number()));
        Collections.reverse(given);
        var offers =
                access
                        .filter(one -> isOpen(one, party) && !OVER.contains(file.status()))
                        .map(one -> releasable.of(file, one.subjects()))
                        .orElse(List.of())
                        .stream()
                        .filter(offer -> given.stream().noneMatch(one -> shows(one, offer)))
                        .toList();
        return new DoorView(
                party,
                access.map(DoorView.Access::of),
                offers,
                given.stream().map(DoorView.Released::of).toList(),
                files.numbers(file.reference(), party.number()));
    }

    /**
     * Draws a code for a party. It is shown this once; whatever opened this door before opens it no
     * more. A representative who speaks for another from now on keeps nothing of the one before.
     */
    public MailboxCode give(SeenCase seen, int party, DoorForms.DoorGiving form, Caller caller) {
        var code = MailboxCode.draw(random);
        acts.act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    requireTreated(file);
                    var all = parties.of(file.reference());
                    var whose = present(all, party, file);
                    var forWhom = DoorInput.speaksFor(form, whose, all);
                    var access =
                            accesses.of(file.reference(), party)
                                    .orElseGet(() -> fresh(file, party));
                    if (!access.speaksFor().equals(forWhom)) {
                        withdrawAll(file, party, acting);
                    }
                    access.give(
                            accesses.onceLookup(code), forWhom, acting.account(), acting.today());
                    accesses.persist(access);
                    file.acted(Act.DOOR_GIVEN, Integer.toString(party), acting, null);
                });
        return code;
    }

    /** The door is shut: no code opens it any more, and what was released stays in the case. */
    public void shut(SeenCase seen, int party, DoorForms.DoorShutting form, Caller caller) {
        acts.act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var access =
                            accesses.of(file.reference(), party)
                                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
                    if (access.isShut()) {
                        throw conflict(file);
                    }
                    var reason = DoorInput.reason(form.reason());
                    access.shut(acting.today());
                    file.acted(Act.DOOR_SHUT, Integer.toString(party), acting, reason);
                });
    }

    /** Releases one thing to one party, exactly as it now is. */
    public void release(SeenCase seen, int party, DoorForms.Releasing form, Caller caller) {
        acts.act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    requireTreated(file);
                    var whose = present(parties.of(file.reference()), party, file);
                    var access =
                            accesses.of(file.reference(), party)
                                    .filter(one -> isOpen(one, whose))
                                    .orElseThrow(() -> conflict(file));
                    var offer = offered(file, access, form);
                    var why = DoorInput.released(form, offer);
                    if (releases.to(file.reference(), party).stream()
                            .anyMatch(one -> shows(one, offer))) {
                        throw conflict(file);
                    }
                    var release =
                            PartyRelease.of(
                                            file.reference(),
                                            party,
                                            releases.next(file.reference(), party),
                                            new PartyRelease.What(offer.name(), offer.words(), why),
                                            file.safe())
                                    .by(acting.account(), acting.today());
                    releases.persist(release);
                    file.acted(Act.RELEASED, release.subject(), acting, why.orElse(null));
                });
    }

    /** Takes it back. Whoever has opened it is told so; from who has not, it is simply gone. */
    public void withdraw(
            SeenCase seen, int party, int number, DoorForms.Withdrawing form, Caller caller) {
        acts.act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var release =
                            releases.one(file.reference(), party, number)
                                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
                    if (release.isWithdrawn()) {
                        throw conflict(file);
                    }
                    var reason = DoorInput.reason(form.reason());
                    release.withdraw(acting.account(), acting.today(), reason);
                    file.acted(Act.RELEASE_WITHDRAWN, release.subject(), acting, reason);
                });
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

    private Offer offered(CaseFile file, PartyAccess access, DoorForms.Releasing form) {
        var name = ItemName.parse(Optional.ofNullable(form.item()).orElse("").strip());
        return releasable.of(file, access.subjects()).stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private static boolean shows(PartyRelease release, Offer offer) {
        return release.stillShows(offer.name(), offer.words());
    }

    private static PartyAccess fresh(CaseFile file, int party) {
        return PartyAccess.of(file.reference(), party, file.safe());
    }

    private static boolean isOpen(PartyAccess access, Party party) {
        return !access.isShut() && party.leftOn().isEmpty();
    }

    /** Somebody of the case who can have a door, and still takes part. */
    private static Party present(List<Party> all, int number, CaseFile file) {
        var party =
                all.stream()
                        .filter(one -> one.number() == number && !one.isReporter())
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (party.leftOn().isPresent()) {
            throw conflict(file);
        }
        return party;
    }

    private static void requireTreated(CaseFile file) {
        if (OVER.contains(file.status())) {
            throw conflict(file);
        }
    }

    private static Problem conflict(CaseFile file) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("status", file.status());
    }
}
