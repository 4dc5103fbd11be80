package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.journal.Lines;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What the desk reads. A case that is not there and one that is not for the caller get the same
 * answer. What is read is in the journal, for good, before the caller has it: without a journal
 * nothing is shown.
 */
@ApplicationScoped
@Transactional
public class Desk {

    private static final int LONGEST_REASON = 500;

    private final Cases cases;
    private final Ties ties;
    private final Reports reports;
    private final Mailboxes mailboxes;
    private final Outgoing outgoing;
    private final CaseRequests requests;
    private final Classifications classifications;
    private final Reviews reviews;
    private final Journal journal;
    private final JournalDesk journalDesk;
    private final Reading reading;
    private final Clock clock;

    Desk(
            Cases cases,
            Ties ties,
            Reports reports,
            Mailboxes mailboxes,
            Outgoing outgoing,
            CaseRequests requests,
            Classifications classifications,
            Reviews reviews,
            Journal journal,
            JournalDesk journalDesk,
            Reading reading,
            Clock clock) {
        this.cases = cases;
        this.ties = ties;
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.outgoing = outgoing;
        this.requests = requests;
        this.classifications = classifications;
        this.reviews = reviews;
        this.journal = journal;
        this.journalDesk = journalDesk;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * @throws Problem INVALID naming every filter that cannot be read
     */
    public <T> T list(CaseQuery query, Caller caller, BiFunction<CasePage, LocalDate, T> view) {
        var filter = CaseFilter.read(query);
        // The phase of a report is of its content: whoever looks for one sees what they have
        // opened.
        var shown =
                filter.phase().isPresent()
                        ? Set.of(Permission.READ_CASE)
                        : Set.of(Permission.READ_CASE, Permission.TAKE_CASE);
        var found = cases.visible(ties.condition(caller, shown), filter);
        var open =
                cases.among(
                        found.stream().map(CaseFile::reference).toList(),
                        ties.condition(caller, Set.of(Permission.READ_CASE)));
        var page =
                CasePage.of(
                        found,
                        filter,
                        file -> !open.contains(file.reference()),
                        file -> CaseRequests.showsComplaint(file, caller, ties),
                        file -> next(file, caller));
        journal.readAll(
                caller, page.cases().stream().map(CaseFile::reference).toList(), Part.SUMMARY);
        return view.apply(page, LocalDate.now(clock));
    }

    /**
     * Which cases fit a filter, of those that the caller may open, for a count of them: nothing of
     * them is shown.
     *
     * @throws Problem INVALID naming every filter that cannot be read
     */
    public List<Reference> fitting(CaseQuery query, Caller caller, int most) {
        return cases
                .listed(
                        ties.condition(caller, Set.of(Permission.READ_CASE)),
                        CaseFilter.read(query),
                        most)
                .stream()
                .map(one -> new Reference(one.reference()))
                .toList();
    }

    /**
     * All cases that fit a filter, of those that the caller may open, for who goes on to do
     * something to each of them.
     *
     * @throws Problem INVALID naming every filter that cannot be read, and {@code references} where
     *     more than {@code most} fit
     */
    public List<Reference> allFitting(CaseQuery query, Caller caller, int most) {
        var all = fitting(query, caller, most + 1);
        if (all.size() > most) {
            throw Problem.invalid(
                    List.of(new Violation("references", ViolationKind.TOO_MANY, most)));
        }
        journal.readAll(caller, all, Part.SUMMARY);
        return all;
    }

    /**
     * The cases before and after one in a list, of those that the caller may open.
     *
     * @throws Problem INVALID naming every filter that cannot be read; NOT_FOUND when there is no
     *     such case, or none for the caller
     */
    public Neighbours neighbours(Reference reference, CaseQuery query, Caller caller) {
        var filter = CaseFilter.read(query);
        var file = existing(reference, caller);
        if (filter.order() == CaseFilter.Order.DUE && file.due().isEmpty()) {
            return Neighbours.NONE;
        }
        var here = filter.next(filter.order().at(file));
        var open = ties.condition(caller, Set.of(Permission.READ_CASE));
        return new Neighbours(cases.before(open, here), cases.after(open, here));
    }

    /**
     * How much each handler has on the desk, for those who assign cases: of the cases that they may
     * open and that are not at their end, for a count would tell of the others. Nothing for anybody
     * else.
     */
    public List<Workload> workload(Caller caller) {
        return caller.mayEver(Permission.TRIAGE_CASE)
                ? cases.workload(
                        ties.condition(caller, Set.of(Permission.READ_CASE)), LocalDate.now(clock))
                : List.of();
    }

    /** Whether the caller may open a case that is there; tells nothing of what is in it. */
    public boolean mayOpen(Reference reference, Caller caller) {
        return visible(reference, caller).isPresent();
    }

    /** Whether the caller may do one of these to a case; tells nothing of what is in it. */
    public boolean may(Set<Permission> any, Reference reference, Caller caller) {
        return visible(reference, caller)
                .map(file -> ties.of(file, caller))
                .filter(held -> any.stream().anyMatch(one -> caller.may(one, held)))
                .isPresent();
    }

    /** Those of some cases that the caller may open now; tells nothing of what is in them. */
    public Set<Reference> openAmong(List<Reference> references, Caller caller) {
        return cases.among(references, ties.condition(caller, Set.of(Permission.READ_CASE)));
    }

    /**
     * Those of some cases that the caller may open now, for a list that names them; that they were
     * seen in it is in the journal.
     */
    public Set<Reference> listed(List<Reference> references, Caller caller) {
        var open = cases.among(references, ties.condition(caller, Set.of(Permission.READ_CASE)));
        journal.readAll(caller, open, Part.SUMMARY);
        return open;
    }

    /**
     * The version of a case, for somebody who acts on it without looking.
     *
     * @throws Problem NOT_FOUND when there is none, or none for the caller; NOT_TAKEN for one that
     *     the caller has not yet said to be able to take
     */
    public int version(Reference reference, Caller caller) {
        return existing(reference, caller).version();
    }

    /**
     * Opens a case, with the report, the dialogue and the ways it can go.
     *
     * @throws Problem NOT_FOUND when there is none, or none for the caller; NOT_TAKEN for one that
     *     the caller has not yet said to be able to take
     */
    public OpenCase open(Reference reference, Caller caller) {
        var file = existing(reference, caller);
        journal.read(caller, reference, Part.CASE);
        var held = ties.of(file, caller);
        reading.opened(file, permission -> caller.may(permission, held));
        if (ties.standsInFor(file, caller).isPresent()) {
            journal.read(caller, reference, Part.SUBSTITUTE);
        }
        var facts =
                file.facts(new Acting(caller.account(), LocalDate.now(clock), Optional.empty()));
        var ways =
                Workflow.from(file.status(), facts).stream()
                        .map(
                                row ->
                                        new OpenCase.Way(
                                                row.to(),
                                                row.permissions().stream()
                                                        .anyMatch(p -> caller.may(p, held)),
                                                row.unmet(facts)))
                        .toList();
        return OpenCase.of(
                file,
                reports.referenced(reference).orElseThrow(),
                mailboxes.messages(reference),
                outgoing.of(reference),
                requests.of(file, caller, held),
                classifications.of(reference),
                reviews.of(reference),
                ways,
                permission -> caller.may(permission, held));
    }

    /**
     * Opens the identity of the reporter, who sees the day and the role in the mailbox.
     *
     * @throws Problem NOT_FOUND when there is no case, or none for the caller; NOT_ALLOWED for one
     *     that the caller may only read; INVALID without a reason
     */
    public Identity openIdentity(Reference reference, String typedReason, Caller caller) {
        var held = ties.of(existing(reference, caller), caller);
        if (!caller.may(Permission.OPEN_IDENTITY, held)) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        var reader = new InputReader();
        var reason = reader.required("reason", typedReason, LONGEST_REASON);
        reader.orRefuse();
        journal.withReason(
                caller.actingBy(Permission.OPEN_IDENTITY, held), reference, Part.IDENTITY, reason);
        return new Identity(reference, reports.contactOf(reference));
    }

    /**
     * Whether the caller may go on to the door of the identity.
     *
     * @throws Problem as above
     */
    public void requireIdentityDoor(Reference reference, Caller caller) {
        if (!caller.may(Permission.OPEN_IDENTITY, ties.of(existing(reference, caller), caller))) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
    }

    /**
     * Who saw the case and did what to it: for whoever handles it, and with a reason for auditors.
     *
     * @param reason why an auditor looks; kept with the look
     * @param after the last line of the page before
     * @throws Problem NOT_FOUND when there is no case, or none for the caller; NOT_ALLOWED for one
     *     that the caller may only read
     */
    public Lines journal(
            Reference reference, Caller caller, Optional<String> reason, Optional<UUID> after) {
        if (caller.mayEver(Permission.READ_JOURNAL)) {
            if (cases.referenced(reference)
                    .filter(file -> ties.isBarred(file, caller))
                    .isPresent()) {
                throw Problem.of(ProblemKind.NOT_FOUND);
            }
            return journalDesk.audit(reference, caller, reason, after);
        }
        if (!caller.may(
                Permission.READ_CASE_JOURNAL, ties.of(existing(reference, caller), caller))) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
        return journalDesk.ofCase(reference, caller, after);
    }

    private Next next(CaseFile file, Caller caller) {
        var facts =
                file.facts(new Acting(caller.account(), LocalDate.now(clock), Optional.empty()));
        return Next.of(
                file,
                Workflow.from(file.status(), facts).stream()
                        .map(row -> new OpenCase.Way(row.to(), false, row.unmet(facts)))
                        .toList());
    }

    private CaseFile existing(Reference reference, Caller caller) {
        return visible(reference, caller)
                .orElseThrow(() -> ties.refusal(cases.referenced(reference), caller));
    }

    private Optional<CaseFile> visible(Reference reference, Caller caller) {
        return cases.referenced(reference).filter(found -> mayRead(found, caller));
    }

    private boolean mayRead(CaseFile file, Caller caller) {
        return caller.may(Permission.READ_CASE, ties.of(file, caller));
    }
}
