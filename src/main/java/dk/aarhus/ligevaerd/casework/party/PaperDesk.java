package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.after.OwnerReplies;
import dk.aarhus.ligevaerd.casework.after.Remedy;
import dk.aarhus.ligevaerd.casework.investigation.HearingText;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Interview;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.party.PaperItem.Can;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How what was released stands now: what can be done with it, and what was. */
@ApplicationScoped
class PaperDesk {

    private static final Set<CaseStatus> OVER =
            EnumSet.of(CaseStatus.CLOSED, CaseStatus.FORWARDED, CaseStatus.WITHDRAWN);

    private final Hearings hearings;
    private final Interviews interviews;
    private final OwnerReplies remedies;
    private final PartyTaskRows tasks;
    private final CaseFiles files;

    PaperDesk(
            Hearings hearings,
            Interviews interviews,
            OwnerReplies remedies,
            PartyTaskRows tasks,
            CaseFiles files) {
        this.hearings = hearings;
        this.interviews = interviews;
        this.remedies = remedies;
        this.tasks = tasks;
        this.files = files;
    }

    static boolean isOver(CaseFile file) {
        return OVER.contains(file.status());
    }

    /** As it stands in the list: by when it is to be answered, and whether it was. */
    PaperView.Paper paper(CaseFile file, PartyRelease release) {
        return switch (release.name().kind()) {
            case HEARING ->
                    hearing(file.reference(), release)
                            .map(
                                    text ->
                                            paper(
                                                    release,
                                                    text.answeredOn().isPresent()
                                                            ? Optional.empty()
                                                            : text.answerBy(),
                                                    text.answeredOn()))
                            .orElseGet(() -> paper(release, Optional.empty(), Optional.empty()));
            case MINUTES ->
                    talk(file.reference(), release)
                            .filter(talk -> talk.minutes().equals(release.words()))
                            .map(talk -> paper(release, Optional.empty(), talk.answeredOn()))
                            .orElseGet(() -> paper(release, Optional.empty(), Optional.empty()));
            case REMEDY ->
                    remedy(file, release)
                            .map(
                                    one ->
                                            paper(
                                                    release,
                                                    one.doneOn().isPresent()
                                                            ? Optional.empty()
                                                            : Optional.of(one.dueOn()),
                                                    one.doneOn()))
                            .orElseGet(() -> paper(release, Optional.empty(), Optional.empty()));
            case TASK ->
                    task(file.reference(), release)
                            .map(
                                    task ->
                                            paper(
                                                    release,
                                                    task.isOpen() && task.answeredOn().isEmpty()
                                                            ? Optional.of(task.dueOn())
                                                            : Optional.empty(),
                                                    task.answeredOn()))
                            .orElseGet(() -> paper(release, Optional.empty(), Optional.empty()));
            case INVITATION, LETTER, FILE, COPY ->
                    paper(release, Optional.empty(), Optional.empty());
        };
    }

    private static PaperView.Paper paper(
            PartyRelease release, Optional<LocalDate> answerBy, Optional<LocalDate> answeredOn) {
        return new PaperView.Paper(
                release.number(),
                release.name().kind(),
                release.releasedOn(),
                release.seenOn().isEmpty(),
                release.withdrawnOn(),
                release.isWithdrawn() ? Optional.empty() : answerBy,
                answeredOn);
    }

    /** Opened; of what was taken back nothing is shown but that. */
    PaperItem item(CaseFile file, PartyRelease release, LocalDate today) {
        var paper = paper(file, release);
        if (release.isWithdrawn()) {
            return PaperItem.bare(paper, Optional.empty(), Can.NOTHING);
        }
        var acts = !isOver(file);
        return switch (release.name().kind()) {
            case HEARING ->
                    hearing(file.reference(), release)
                            .map(text -> hearing(paper, release, text, acts, today))
                            .orElseGet(() -> bare(paper, release));
            case INVITATION ->
                    interviews
                            .numbered(file.reference(), release.name().number())
                            .filter(talk -> talk.heldOn().isEmpty())
                            .map(talk -> invitation(paper, release, talk, acts))
                            .orElseGet(() -> bare(paper, release));
            case MINUTES ->
                    talk(file.reference(), release)
                            .map(talk -> minutes(paper, release, talk, acts))
                            .orElseGet(() -> bare(paper, release));
            case TASK ->
                    task(file.reference(), release)
                            .map(task -> asked(paper, release, task, acts, today))
                            .orElseGet(() -> bare(paper, release));
            case FILE, COPY ->
                    PaperItem.enclosing(paper, enclosed(file.reference(), release.name()));
            case LETTER ->
                    PaperItem.bare(
                            paper,
                            Optional.empty(),
                            new Can(false, false, false, false, false, true, false));
            case REMEDY ->
                    PaperItem.bare(
                            paper,
                            release.words(),
                            new Can(
                                    false,
                                    false,
                                    false,
                                    false,
                                    acts
                                            && remedy(file, release)
                                                    .filter(one -> one.doneOn().isEmpty())
                                                    .isPresent(),
                                    false,
                                    false));
        };
    }

    private static PaperItem bare(PaperView.Paper paper, PartyRelease release) {
        return PaperItem.bare(paper, release.words(), Can.NOTHING);
    }

    private static PaperItem hearing(
            PaperView.Paper paper,
            PartyRelease release,
            HearingText text,
            boolean acts,
            LocalDate today) {
        var mayAsk =
                acts
                        && text.answeredOn().isEmpty()
                        && text.moreTime().isEmpty()
                        && text.answerBy().filter(day -> !today.isAfter(day)).isPresent();
        return new PaperItem(
                paper,
                release.words(),
                new Can(acts, mayAsk, false, false, false, false, false),
                text.answer(),
                text.objections(),
                false,
                text.moreTime().map(PaperItem.Time::of),
                Optional.empty(),
                false,
                Optional.empty(),
                text.answerSetAsideOn().filter(day -> text.said().isEmpty()));
    }

    private static PaperItem invitation(
            PaperView.Paper paper, PartyRelease release, Interview talk, boolean acts) {
        return new PaperItem(
                paper,
                release.words(),
                new Can(false, false, false, acts && talk.isPlanned(), false, false, false),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(
                        new PaperItem.Talk(
                                talk.plannedOn(),
                                release.place(),
                                release.interpreter(),
                                talk.companion().filter(own -> talk.companionByParty().isPresent()),
                                talk.droppedOn())),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static PaperItem minutes(
            PaperView.Paper paper, PartyRelease release, Interview talk, boolean acts) {
        var same = talk.minutes().equals(release.words());
        return new PaperItem(
                paper,
                release.words(),
                new Can(
                        false,
                        false,
                        acts && same && talk.awaitsAnswer(),
                        false,
                        false,
                        false,
                        !same),
                Optional.empty(),
                same ? talk.objections() : Optional.empty(),
                same && talk.approved(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                talk.answerSetAsideOn().filter(day -> talk.answeredOn().isEmpty()));
    }

    private static PaperItem asked(
            PaperView.Paper paper,
            PartyRelease release,
            PartyTask task,
            boolean acts,
            LocalDate today) {
        return new PaperItem(
                paper,
                release.words(),
                new Can(
                        acts && task.isOpen(),
                        acts && task.mayAskForTime(today),
                        false,
                        false,
                        false,
                        false,
                        false),
                task.answer(),
                Optional.empty(),
                false,
                task.moreTime().map(PaperItem.Time::of),
                Optional.empty(),
                !task.isOpen(),
                Optional.empty(),
                Optional.empty());
    }

    private PaperItem.Enclosed enclosed(Reference reference, ItemName name) {
        return files.given(reference, name)
                .map(
                        given ->
                                new PaperItem.Enclosed(
                                        given.kind().extension(),
                                        name.kind() == ReleaseKind.FILE,
                                        name.kind() == ReleaseKind.COPY))
                .orElseGet(() -> new PaperItem.Enclosed("", false, false));
    }

    private Optional<PartyTask> task(Reference reference, PartyRelease release) {
        return tasks.one(reference, release.name().number());
    }

    private Optional<HearingText> hearing(Reference reference, PartyRelease release) {
        return hearings.sent(reference).stream()
                .filter(text -> text.number() == release.name().number())
                .findFirst();
    }

    private Optional<Interview> talk(Reference reference, PartyRelease release) {
        return interviews.of(reference).stream()
                .filter(talk -> talk.number() == release.name().number())
                .findFirst();
    }

    private Optional<Remedy> remedy(CaseFile file, PartyRelease release) {
        return remedies.open(file).stream()
                .filter(one -> one.id().equals(release.name().id()))
                .findFirst();
    }
}
