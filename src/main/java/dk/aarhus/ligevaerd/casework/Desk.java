package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the desk reads. A case that is not there and one that is not for the caller get the same
 * answer. What is read is in the journal, for good, before the caller has it: without a journal
 * nothing is shown.
 */
@ApplicationScoped
@Transactional
public class Desk {

    private final Cases cases;
    private final Reports reports;
    private final Mailboxes mailboxes;
    private final Journal journal;
    private final Clock clock;

    Desk(Cases cases, Reports reports, Mailboxes mailboxes, Journal journal, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.mailboxes = mailboxes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws Problem INVALID naming every filter that cannot be read
     */
    public <T> T list(CaseQuery query, Caller caller, BiFunction<CasePage, LocalDate, T> view) {
        var filter = CaseFilter.read(query);
        var page = CasePage.of(cases.visibleTo(caller, filter), filter.limit());
        journal.readAll(
                caller, page.cases().stream().map(CaseFile::reference).toList(), Part.SUMMARY);
        return view.apply(page, LocalDate.now(clock));
    }

    /** Whether the caller may open a case that is there; tells nothing of what is in it. */
    public boolean mayOpen(Reference reference, Caller caller) {
        return visible(reference, caller).isPresent();
    }

    /**
     * The version of a case, for somebody who acts on it without looking.
     *
     * @throws Problem NOT_FOUND when there is none, or none for the caller
     */
    public int version(Reference reference, Caller caller) {
        return existing(reference, caller).version();
    }

    /**
     * Opens a case, with the report, the dialogue and the ways it can go.
     *
     * @throws Problem NOT_FOUND when there is none, or none for the caller
     */
    public OpenCase open(Reference reference, Caller caller) {
        var file = existing(reference, caller);
        journal.read(caller, reference, Part.CASE);
        var facts =
                file.facts(new Acting(caller.account(), LocalDate.now(clock), Optional.empty()));
        var ties = Ties.of(file, caller);
        var ways =
                Workflow.from(file.status(), facts).stream()
                        .map(
                                row ->
                                        new OpenCase.Way(
                                                row.to(),
                                                row.permissions().stream()
                                                        .anyMatch(p -> caller.may(p, ties)),
                                                row.unmet(facts)))
                        .toList();
        return OpenCase.of(
                file,
                reports.referenced(reference).orElseThrow(),
                mailboxes.messages(reference),
                ways,
                permission -> caller.may(permission, ties));
    }

    private CaseFile existing(Reference reference, Caller caller) {
        return visible(reference, caller).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private Optional<CaseFile> visible(Reference reference, Caller caller) {
        return cases.referenced(reference)
                .filter(found -> caller.may(Permission.READ_CASE, Ties.of(found, caller)));
    }
}
