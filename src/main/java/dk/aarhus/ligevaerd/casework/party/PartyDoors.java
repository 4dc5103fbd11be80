package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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

    private final CaseActs acts;
    private final PartyAccesses accesses;
    private final PartyReleases releases;
    private final PartyFiles files;
    private final PartyTaskRows tasks;
    private final CaseFiles caseFiles;
    private final Releasable releasable;
    private final Doorways doorways;
    private final SecureRandom random = new SecureRandom();

    PartyDoors(
            CaseActs acts,
            PartyAccesses accesses,
            PartyReleases releases,
            PartyFiles files,
            PartyTaskRows tasks,
            CaseFiles caseFiles,
            Releasable releasable,
            Doorways doorways) {
        this.acts = acts;
        this.accesses = accesses;
        this.releases = releases;
        this.files = files;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.releasable = releasable;
        this.doorways = doorways;
    }

    /**
     * All doors of a case.
     *
     * @param parties everybody of the case
     * @param doors of those who can have one: everybody but the reporter, who has the mailbox
     * @param files of the case that can be chosen for a party
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<Party> parties,
            List<DoorView> doors,
            List<ChoosableFile> files) {}

    /** The doors, with what lies behind them; answers are read where they land. */
    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.DOORS,
                looked -> {
                    var file = looked.file();
                    var mayAct = WORK.stream().anyMatch(looked::may);
                    var all = doorways.all(file);
                    return new All(
                            reference,
                            file.version(),
                            mayAct,
                            looked.today(),
                            all,
                            all.stream()
                                    .filter(party -> !party.isReporter())
                                    .map(party -> view(file, party))
                                    .toList(),
                            caseFiles.choosable(reference));
                });
    }

    private DoorView view(CaseFile file, Party party) {
        var access = accesses.of(file.reference(), party.number());
        var given = new ArrayList<>(releases.to(file.reference(), party.number()));
        Collections.reverse(given);
        var offers =
                access
                        .filter(one -> isOpen(one, party) && !PaperDesk.isOver(file))
                        .map(one -> releasable.of(file, one))
                        .orElse(List.of())
                        .stream()
                        .filter(offer -> given.stream().noneMatch(one -> shows(one, offer)))
                        .toList();
        return new DoorView(
                party,
                access.map(DoorView.Access::of),
                offers,
                given.stream().map(DoorView.Released::of).toList(),
                files.numbers(file.reference(), party.number()),
                tasks.of(file.reference()).stream()
                        .filter(task -> task.party() == party.number())
                        .map(PartyTask::view)
                        .toList());
    }

    /**
     * Draws a code for a party. It is shown this once; no code and no pass from before opens the
     * door any more. A representative who speaks for another from now on keeps nothing of the one
     * before, not even a login.
     */
    public MailboxCode give(SeenCase seen, int party, DoorForms.DoorGiving form, Caller caller) {
        var code = MailboxCode.draw(random);
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    Doorways.requireTreated(file);
                    var whose = doorways.present(file, party);
                    var forWhom = DoorInput.speaksFor(form, whose, doorways.all(file));
                    var access = doorways.toOpen(file, party, forWhom, acting);
                    access.give(
                            accesses.onceLookup(code), forWhom, acting.account(), acting.today());
                    accesses.persist(access);
                    file.acted(Act.DOOR_GIVEN, Integer.toString(party), acting, null);
                });
        return code;
    }

    /** The door is shut: no code opens it any more, and what was released stays in the case. */
    public void shut(SeenCase seen, int party, DoorForms.DoorShutting form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    var access =
                            accesses.of(file.reference(), party)
                                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
                    if (access.isShut()) {
                        throw Doorways.conflict(file);
                    }
                    var reason = DoorInput.reason(form.reason());
                    access.shut(acting.today());
                    file.acted(Act.DOOR_SHUT, Integer.toString(party), acting, reason);
                });
    }

    /** Releases one thing to one party, exactly as it now is. */
    public void release(SeenCase seen, int party, DoorForms.Releasing form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    Doorways.requireTreated(file);
                    var whose = doorways.present(file, party);
                    var access =
                            accesses.of(file.reference(), party)
                                    .filter(one -> isOpen(one, whose))
                                    .orElseThrow(() -> Doorways.conflict(file));
                    var offer = offered(file, access, form);
                    var why = DoorInput.released(form, offer);
                    if (releases.to(file.reference(), party).stream()
                            .anyMatch(one -> shows(one, offer))) {
                        throw Doorways.conflict(file);
                    }
                    var release =
                            PartyRelease.of(
                                            file.reference(),
                                            party,
                                            releases.next(file.reference(), party),
                                            new PartyRelease.What(offer.name(), offer.given(), why),
                                            file.safe())
                                    .by(acting.account(), acting.today());
                    releases.persist(release);
                    access.somethingNew();
                    file.acted(Act.RELEASED, release.subject(), acting, why.orElse(null));
                });
    }

    /** Takes it back. Whoever has opened it is told so; from who has not, it is simply gone. */
    public void withdraw(
            SeenCase seen, int party, int number, DoorForms.Withdrawing form, Caller caller) {
        acts.work(
                seen,
                caller,
                (file, acting) -> {
                    var release =
                            releases.one(file.reference(), party, number)
                                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
                    if (release.isWithdrawn()) {
                        throw Doorways.conflict(file);
                    }
                    var reason = DoorInput.reason(form.reason());
                    release.withdraw(acting.account(), acting.today(), reason);
                    file.acted(Act.RELEASE_WITHDRAWN, release.subject(), acting, reason);
                });
    }

    private Offer offered(CaseFile file, PartyAccess access, DoorForms.Releasing form) {
        var name = ItemName.parse(Optional.ofNullable(form.item()).orElse("").strip());
        return releasable.of(file, access).stream()
                .filter(offer -> offer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private static boolean shows(PartyRelease release, Offer offer) {
        return release.stillShows(offer.name(), offer.given());
    }

    private static boolean isOpen(PartyAccess access, Party party) {
        return !access.isShut() && party.leftOn().isEmpty();
    }
}
