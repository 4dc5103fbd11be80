package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Place;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where every act and every read is written down, in the transaction of the act or read: what was
 * not journalled was not done, and is not shown.
 *
 * <p>All throw {@link dk.aarhus.ligevaerd.platform.problem.Problem} NO_JOURNAL when nothing can be
 * written.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    private final Entries entries;
    private final Seen seen;
    private final LineReader lines;
    private final Vault vault;
    private final Clock clock;

    @Inject
    Journal(Entries entries, Seen seen, LineReader lines, Vault vault, Clock clock) {
        this.entries = entries;
        this.seen = seen;
        this.lines = lines;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The same journal by another clock: for the invented years of a demonstration. The caller
     * brings the transaction.
     */
    public Journal by(Clock otherClock) {
        return new Journal(entries, seen, lines, vault, otherClock);
    }

    /**
     * Somebody of the staff does something.
     *
     * @param what a code, such as {@code MOVED/DECIDED}
     */
    public void act(Caller caller, Subject subject, String what) {
        entries.add(List.of(entry(Action.ACTED, caller, subject, what)));
    }

    /** Somebody sees a part of a case: one entry for each session, however often. */
    public void read(Caller caller, Reference reference, String part) {
        readAll(caller, List.of(reference), part);
    }

    /** The same for all cases of a list. */
    public void readAll(Caller caller, Collection<Reference> references, String part) {
        look(caller, references.stream().map(Subject::of).toList(), part);
    }

    /** Somebody takes something of a case out of the house. Each time is an entry of its own. */
    public void tookOut(Caller caller, Reference reference, String part) {
        entries.add(List.of(entry(Action.READ, caller, Subject.of(reference), part)));
    }

    /** Somebody sees something that is no case. */
    public void read(Caller caller, Subject subject, String part) {
        look(caller, List.of(subject), part);
    }

    private void look(Caller caller, List<Subject> subjects, String part) {
        var looks =
                subjects.stream()
                        .collect(
                                Collectors.toMap(
                                        subject -> look(caller, subject, part),
                                        subject -> subject,
                                        (one, same) -> one));
        entries.add(
                seen.fresh(looks.keySet()).stream()
                        .map(fresh -> entry(Action.READ, caller, looks.get(fresh), part))
                        .toList());
    }

    private static Seen.Look look(Caller caller, Subject subject, String part) {
        return new Seen.Look(caller.session(), subject.kind() + " " + subject.name(), part);
    }

    /**
     * Somebody sees what only a reason opens. Each time is an entry of its own.
     *
     * @param caller with the roles by which it is opened
     */
    public void withReason(Caller caller, Reference reference, String part, String reason) {
        var subject = Subject.of(reference);
        seen.fresh(List.of(look(caller, subject, part)));
        var entry = entry(Action.READ, caller, subject, part);
        var key = vault.newKey();
        var sealed = vault.seal(key, reasonOf(entry.id()), reason);
        entries.add(
                List.of(
                        new Entry(
                                entry.id(),
                                entry.day(),
                                entry.time(),
                                entry.action(),
                                entry.actor(),
                                entry.roles(),
                                entry.kind(),
                                entry.subject(),
                                entry.part(),
                                key.value(),
                                sealed)));
    }

    /**
     * A reporter does something: kept with its day only, and put into the chain among others when
     * the day is over.
     */
    public void ofReporter(Reference reference, String what) {
        ofReporter(reference, what, LocalDate.now(clock));
    }

    /** The same for a day in the past. */
    public void ofReporter(Reference reference, String what, LocalDate day) {
        entries.addWaiting(
                Entry.ofDay(day, Action.REPORTED, Entry.REPORTER, Subject.of(reference), what));
    }

    /** The same where several times on one day are one entry. */
    public void ofReporterOnceADay(Reference reference, String what) {
        var today = LocalDate.now(clock);
        if (!entries.isWaiting(today, reference.value(), what)) {
            ofReporter(reference, what, today);
        }
    }

    /** A party of a case does something through its own door: kept in the same way. */
    public void ofParty(Reference reference, String what) {
        entries.addWaiting(
                Entry.ofDay(
                        LocalDate.now(clock),
                        Action.REPORTED,
                        Entry.PARTY,
                        Subject.of(reference),
                        what));
    }

    /** The service does something by itself. */
    public void ofSystem(Action action, Subject subject, String what) {
        entries.add(List.of(entry(action, Entry.SYSTEM, Entry.SYSTEM, subject, what)));
    }

    /**
     * The same for what a reporter may have set off: with its day only, and not in the chain before
     * the day is over.
     */
    public void ofSystemByDay(Action action, Subject subject, String what) {
        entries.addWaiting(Entry.ofDay(LocalDate.now(clock), action, Entry.SYSTEM, subject, what));
    }

    /** Makes the reasons unreadable that were given for looking at a case that is let go of. */
    public void forgetReasons(Reference reference) {
        lines.reasonKeys(Subject.of(reference)).forEach(vault::destroy);
    }

    /** Somebody did something elsewhere that the service heard of. */
    void heard(Action action, String account, Subject subject, String what) {
        entries.add(List.of(entry(action, account, "", subject, what)));
    }

    static Place reasonOf(UUID entry) {
        return new Place(entry.toString(), "journal_entry.reason");
    }

    private Entry entry(Action action, Caller caller, Subject subject, String part) {
        var roles = caller.roles().stream().sorted().map(Enum::name);
        return entry(
                action, caller.account(), roles.collect(Collectors.joining(",")), subject, part);
    }

    private Entry entry(Action action, String actor, String roles, Subject subject, String part) {
        return new Entry(
                UUID.randomUUID(),
                LocalDate.now(clock),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                action.name(),
                actor,
                roles,
                subject.kind().name(),
                subject.name(),
                part,
                null,
                null);
    }
}
