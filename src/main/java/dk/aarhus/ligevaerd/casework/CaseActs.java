package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The frame of everything that is done to a case or to a part of it, and of every look into a part:
 * one transaction that asks the permission table first, and writes into the journal what was done
 * or read.
 */
@ApplicationScoped
@Transactional
public class CaseActs {

    private static final Set<Permission> WORK = Set.of(Permission.WORK_ON_CASE);

    private final Cases cases;
    private final Ties ties;
    private final Mailboxes mailboxes;
    private final CaseClocks clocks;
    private final Journal journal;
    private final Clock clock;

    CaseActs(
            Cases cases,
            Ties ties,
            Mailboxes mailboxes,
            CaseClocks clocks,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.ties = ties;
        this.mailboxes = mailboxes;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
    }

    /** The same by another clock; the caller brings the transaction. */
    public CaseActs by(Clock otherClock) {
        return new CaseActs(cases, ties, mailboxes, clocks, journal.by(otherClock), otherClock);
    }

    /**
     * A case while a part of it is looked at.
     *
     * @param permissions what the caller may do to it
     */
    public record Looked(CaseFile file, Set<Permission> permissions, LocalDate today) {

        public boolean may(Permission permission) {
            return permissions.contains(permission);
        }
    }

    /**
     * Does what whoever works on the case may do, for no reason of its own.
     *
     * @throws Problem as {@link #act} does
     */
    public void work(SeenCase seen, Caller caller, BiConsumer<CaseFile, Acting> act) {
        act(seen, WORK, caller, Optional.empty(), act);
    }

    /**
     * Does something to a case. The act writes its line into the timeline by {@link
     * CaseFile#acted}.
     *
     * @param permissions any one of them is enough, by a tie to the case
     * @param reason why, where the caller said so
     * @throws Problem NOT_FOUND for a case that is not there or not for the caller, NOT_ALLOWED for
     *     one that the caller may only read, CHANGED_MEANWHILE for a version that is no longer the
     *     newest
     */
    public void act(
            SeenCase seen,
            Set<Permission> permissions,
            Caller caller,
            Optional<String> reason,
            BiConsumer<CaseFile, Acting> act) {
        var file =
                cases.held(seen.reference()).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        var held = ties.of(file, caller);
        if (!caller.may(Permission.READ_CASE, held)) {
            throw ties.refusal(Optional.of(file), caller);
        }
        if (permissions.stream().noneMatch(permission -> caller.may(permission, held))) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        if (file.version() != seen.version()) {
            throw changed(file, seen);
        }
        var acting = new Acting(caller.account(), LocalDate.now(clock), reason);
        file.freshActs();
        noteSubstitute(file, caller);
        act.accept(file, acting);
        clocks.follow(file, acting.today());
        mailboxes.show(file.reference(), Outlook.of(file, acting));
        file.freshActs().forEach(done -> journal.act(caller, Subject.of(file.reference()), done));
        try {
            // Here and not when the transaction ends, so that whoever asked is told in our words.
            cases.flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
    }

    /** Does to a case what its reporter does; the journal has it from where the reporter did it. */
    public void ofReporter(Reference reference, Consumer<CaseFile> act) {
        cases.held(reference).ifPresent(act);
    }

    /**
     * Does to a case what one of its parties does through its own door: the clocks follow, and the
     * journal has the day.
     *
     * @throws Problem NOT_FOUND when there is no case
     */
    public void ofParty(Reference reference, BiConsumer<CaseFile, LocalDate> act) {
        var file = cases.held(reference).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        var today = LocalDate.now(clock);
        file.freshActs();
        act.accept(file, today);
        clocks.follow(file, today);
        mailboxes.show(reference, Outlook.of(file, today));
        file.freshActs().forEach(done -> journal.ofParty(reference, done));
    }

    /**
     * Looks into a case for one of its parties, who was let in at its own door.
     *
     * @throws Problem NOT_FOUND when there is no case
     */
    public <T> T lookOfParty(Reference reference, BiFunction<CaseFile, LocalDate, T> look) {
        return look.apply(
                cases.referenced(reference).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND)),
                LocalDate.now(clock));
    }

    /** Which version is the newest, and which parts changed: codes, and no words. */
    private static Problem changed(CaseFile file, SeenCase seen) {
        return Problem.of(ProblemKind.CHANGED_MEANWHILE)
                .with("version", file.version())
                .with(
                        "changed",
                        file.changedSince(seen.version()).stream()
                                .map(CaseEvent::code)
                                .distinct()
                                .toList());
    }

    /** Whoever stands in for somebody is in the journal as that, once for each login. */
    private void noteSubstitute(CaseFile file, Caller caller) {
        if (ties.standsInFor(file, caller).isPresent()) {
            journal.read(caller, file.reference(), Part.SUBSTITUTE);
        }
    }

    /**
     * Looks into a part of a case; the look is in the journal before the caller has what was seen.
     * What parties wrote there is read when somebody who works on the case looks.
     *
     * @param part what is looked at, a code of {@link dk.aarhus.ligevaerd.journal.Part}
     * @param view takes out of the part what is shown; the transaction is over when it is shown
     * @throws Problem NOT_FOUND when there is no case, or none for the caller; NOT_TAKEN for one
     *     that the caller has not yet said to be able to take
     */
    public <T> T read(Reference reference, Caller caller, String part, Function<Looked, T> view) {
        var found = cases.referenced(reference);
        var file =
                found.filter(one -> caller.may(Permission.READ_CASE, ties.of(one, caller)))
                        .orElseThrow(() -> ties.refusal(found, caller));
        var held = ties.of(file, caller);
        journal.read(caller, reference, part);
        noteSubstitute(file, caller);
        var permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values())
                .filter(permission -> caller.may(permission, held))
                .forEach(permissions::add);
        if (permissions.contains(Permission.WORK_ON_CASE) && file.partyWroteIn(part)) {
            // Held, so that nothing that comes in the same moment counts as looked at.
            cases.held(reference).ifPresent(now -> now.partyWasRead(part));
        }
        return view.apply(new Looked(file, permissions, LocalDate.now(clock)));
    }
}
