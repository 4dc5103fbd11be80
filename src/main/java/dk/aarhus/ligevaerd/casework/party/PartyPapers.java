package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.after.AfterForms;
import dk.aarhus.ligevaerd.casework.after.OwnerReplies;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.InterviewForms;
import dk.aarhus.ligevaerd.casework.investigation.PartyReplies;
import dk.aarhus.ligevaerd.casework.letters.SentLetters;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a party reads and does behind its own door. Nothing is there that was not released to this
 * very party; what is asked for by another number is not found, whether it exists or not.
 *
 * <p>All throw {@link Problem} WRONG_CODE for a code that opens nothing or nothing any more; acts
 * also INVALID for what was typed, NOT_FOUND for a paper that is not there, and STATE_CONFLICT for
 * one that cannot be answered, or not any more.
 */
@ApplicationScoped
@Transactional
public class PartyPapers {

    private static final int LONGEST_WORDS = 2_000;

    private final CaseActs acts;
    private final PartyDoorkeeper doorkeeper;
    private final PartyReleases releases;
    private final PartyFiles files;
    private final PaperDesk desk;
    private final PartyReplies replies;
    private final OwnerReplies remedies;
    private final SentLetters letters;
    private final PartyTasks tasks;
    private final CaseFiles caseFiles;
    private final EvidenceFiles contents;

    PartyPapers(
            CaseActs acts,
            PartyDoorkeeper doorkeeper,
            PartyReleases releases,
            PartyFiles files,
            PaperDesk desk,
            PartyReplies replies,
            OwnerReplies remedies,
            SentLetters letters,
            PartyTasks tasks,
            CaseFiles caseFiles,
            EvidenceFiles contents) {
        this.acts = acts;
        this.doorkeeper = doorkeeper;
        this.releases = releases;
        this.files = files;
        this.desk = desk;
        this.replies = replies;
        this.remedies = remedies;
        this.letters = letters;
        this.tasks = tasks;
        this.caseFiles = caseFiles;
        this.contents = contents;
    }

    public PaperView all(String code) {
        return looking(
                code,
                looked -> {
                    var papers =
                            new ArrayList<>(
                                    given(looked.access).stream()
                                            .map(release -> desk.paper(looked.file, release))
                                            .toList());
                    Collections.reverse(papers);
                    return new PaperView(
                            looked.access.speaksFor().isPresent(),
                            PaperDesk.isOver(looked.file),
                            doorkeeper.isOwn(looked.access, code),
                            looked.access.hasNoticeAddress(),
                            looked.access.companion(),
                            List.copyOf(papers),
                            files.of(looked.reference(), looked.access.party()).stream()
                                    .map(PartyPapers::line)
                                    .toList());
                });
    }

    /** One paper; that it was opened stands in the timeline, with the day, the first time. */
    public PaperItem one(String code, int number) {
        return looking(
                code,
                looked -> {
                    var release = shown(looked.access, number);
                    if (!release.isWithdrawn() && release.seenOn().isEmpty()) {
                        acts.ofParty(
                                looked.reference(),
                                (file, today) -> {
                                    doorkeeper.requireStill(looked.access, code);
                                    if (release.seen(today)) {
                                        file.partyDid(
                                                Act.PARTY_OPENED,
                                                release.subject(),
                                                looked.access.party(),
                                                today,
                                                null);
                                    }
                                });
                    }
                    return desk.item(looked.file, release, looked.today);
                });
    }

    /** The file of a letter, as it was sent. */
    public byte[] file(String code, int number) {
        one(code, number);
        return looking(
                code,
                looked -> {
                    var release = standing(looked.access, number, EnumSet.of(ReleaseKind.LETTER));
                    return letters.file(looked.reference(), release.name().id())
                            .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
                });
    }

    /** A file of the case that was released to this party in that way. */
    PartyLooking.Opened opened(String code, int number, ReleaseKind kind) {
        one(code, number);
        return looking(
                code,
                looked -> {
                    var release = standing(looked.access, number, EnumSet.of(kind));
                    var file =
                            caseFiles
                                    .given(looked.reference(), release.name())
                                    .orElseThrow(PartyPapers::conflict);
                    if (kind == ReleaseKind.COPY) {
                        acts.ofParty(
                                looked.reference(),
                                (held, today) -> {
                                    doorkeeper.requireStill(looked.access, code);
                                    took(held, release, looked.access.party(), today);
                                });
                    }
                    return new PartyLooking.Opened(file, contents.bytes(file));
                });
    }

    /** For the chain of custody; once a day, however often a browser asks. */
    private static void took(CaseFile file, PartyRelease release, int party, LocalDate today) {
        var known =
                file.timeline().stream()
                        .anyMatch(
                                line ->
                                        line.act() == Act.PARTY_TOOK_COPY
                                                && line.subject().equals(release.subject())
                                                && line.happenedOn().equals(today));
        if (!known) {
            file.partyDid(Act.PARTY_TOOK_COPY, release.subject(), party, today, null);
        }
    }

    /** Answers a hearing text, or what the party was asked to do. */
    public void answer(String code, int number, PaperForms.PaperAnswer form) {
        doing(
                code,
                number,
                EnumSet.of(ReleaseKind.HEARING, ReleaseKind.TASK),
                (file, access, release, today) -> {
                    var item = release.name().number();
                    if (release.name().kind() == ReleaseKind.TASK) {
                        requireTreated(file);
                        tasks.answer(file, item, access.party(), form, today);
                        return;
                    }
                    replies.hearing(
                            file,
                            item,
                            access.party(),
                            new HearingForms.PartyAnswer(form.answer(), form.objections()),
                            today);
                });
    }

    /** Asks for more time for a hearing text, or for what the party was asked to do. */
    public void askForTime(String code, int number, PaperForms.PaperTime form) {
        var asked = new HearingForms.TimeAsking(form.until(), form.why());
        doing(
                code,
                number,
                EnumSet.of(ReleaseKind.HEARING, ReleaseKind.TASK),
                (file, access, release, today) -> {
                    var item = release.name().number();
                    if (release.name().kind() == ReleaseKind.TASK) {
                        requireTreated(file);
                        tasks.askForTime(file, item, access.party(), asked, today);
                        return;
                    }
                    replies.moreTime(file, item, access.party(), asked, today);
                });
    }

    /** Minutes that were written anew since are not answered as they were. */
    public void minutes(String code, int number, PaperForms.PaperMinutes form) {
        doing(
                code,
                number,
                ReleaseKind.MINUTES,
                (file, access, release, today) -> {
                    if (!desk.item(file, release, today).can().judgeMinutes()) {
                        throw conflict();
                    }
                    replies.minutes(
                            file,
                            release.name().number(),
                            access.party(),
                            new InterviewForms.MinutesAnswer(
                                    today.toString(), form.approved(), form.objections()),
                            today);
                });
    }

    /** Who comes along to the talk of an invitation. */
    public void bring(String code, int number, PaperForms.PaperCompanion form) {
        doing(
                code,
                number,
                ReleaseKind.INVITATION,
                (file, access, release, today) ->
                        replies.companion(
                                file,
                                release.name().number(),
                                access.party(),
                                form.companion(),
                                today));
    }

    /** Who stands by the party in the whole case (FVL § 8). */
    public void bring(String code, PaperForms.PaperCompanion form) {
        var access = doorkeeper.require(code);
        acts.ofParty(
                access.reference(),
                (file, today) -> {
                    doorkeeper.requireStill(access, code);
                    requireTreated(file);
                    var reader = new InputReader();
                    var words = reader.required("companion", form.companion(), LONGEST_WORDS);
                    reader.orRefuse();
                    access.bring(words);
                    file.partyDid(
                            Act.PARTY_NAMED_COMPANION,
                            Integer.toString(access.party()),
                            access.party(),
                            today,
                            null);
                    file.partyWrote(Part.DOORS, today);
                });
    }

    /** It is put right. */
    public void done(String code, int number, PaperForms.PaperDone form) {
        doing(
                code,
                number,
                ReleaseKind.REMEDY,
                (file, access, release, today) -> {
                    requireTreated(file);
                    var reader = new InputReader();
                    var words = reader.required("done", form.done(), LONGEST_WORDS);
                    reader.orRefuse();
                    remedies.done(
                            file,
                            release.name().id(),
                            access.party(),
                            new AfterForms.RemedyDoing(today.toString(), words),
                            today);
                });
    }

    private interface Doing {
        void on(CaseFile file, PartyAccess access, PartyRelease release, LocalDate today);
    }

    private void doing(String code, int number, ReleaseKind kind, Doing act) {
        doing(code, number, EnumSet.of(kind), act);
    }

    private void doing(String code, int number, Set<ReleaseKind> kinds, Doing act) {
        var access = doorkeeper.require(code);
        acts.ofParty(
                access.reference(),
                (file, today) -> {
                    doorkeeper.requireStill(access, code);
                    var release = standing(access, number, kinds);
                    try {
                        act.on(file, access, release, today);
                    } catch (Problem refused) {
                        throw withoutStage(refused);
                    }
                });
    }

    private record Looked(CaseFile file, PartyAccess access, LocalDate today) {

        Reference reference() {
            return access.reference();
        }
    }

    private <T> T looking(String code, Function<Looked, T> look) {
        var access = doorkeeper.require(code);
        return acts.lookOfParty(
                access.reference(), (file, today) -> look.apply(new Looked(file, access, today)));
    }

    /** What this party is shown: what was taken back before it was ever opened is simply gone. */
    private List<PartyRelease> given(PartyAccess access) {
        return releases.to(access.reference(), access.party()).stream()
                .filter(PartyRelease::isShown)
                .toList();
    }

    private PartyRelease shown(PartyAccess access, int number) {
        return given(access).stream()
                .filter(release -> release.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private PartyRelease standing(PartyAccess access, int number, Set<ReleaseKind> kinds) {
        var release = shown(access, number);
        if (!kinds.contains(release.name().kind())) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        if (release.isWithdrawn()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT);
        }
        return release;
    }

    private static void requireTreated(CaseFile file) {
        if (PaperDesk.isOver(file)) {
            throw conflict();
        }
    }

    /** Where the case stands is nothing that a party is told by a refusal. */
    private static Problem withoutStage(Problem refused) {
        return refused.kind() == ProblemKind.STATE_CONFLICT ? conflict() : refused;
    }

    private static Problem conflict() {
        return Problem.of(ProblemKind.STATE_CONFLICT);
    }

    private static PaperView.OwnFile line(EvidenceFile file) {
        return new PaperView.OwnFile(file.name(), file.size(), file.addedOn());
    }
}
