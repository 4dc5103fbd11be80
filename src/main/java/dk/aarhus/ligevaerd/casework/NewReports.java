package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.casework.Bar.Origin;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The conflict screen: what stands before the content of a report. Everybody at intake, and in the
 * whistleblower unit, says of each report whether they can take it, before they read of it (FVL §§
 * 3 to 6).
 */
@ApplicationScoped
@Transactional
public class NewReports {

    private static final int MOST_ACCOUNTS = 20;
    private static final int LONGEST_ACCOUNT = 120;

    private final Cases cases;
    private final Reports reports;
    private final Ties ties;
    private final Bars bars;
    private final Takers takers;
    private final Routing routing;
    private final StaffDirectory directory;
    private final Journal journal;
    private final Clock clock;

    NewReports(
            Cases cases,
            Reports reports,
            Ties ties,
            Bars bars,
            Takers takers,
            Routing routing,
            StaffDirectory directory,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.ties = ties;
        this.bars = bars;
        this.takers = takers;
        this.routing = routing;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The same desk by another clock: for the invented years of a demonstration. The caller brings
     * the transaction.
     */
    public NewReports by(Clock otherClock) {
        return new NewReports(
                cases,
                reports,
                ties,
                bars,
                takers,
                routing,
                directory,
                journal.by(otherClock),
                otherClock);
    }

    /**
     * Whom a line of the reporter means.
     *
     * @param accounts the accounts of those who are meant
     * @param nobody true where no account of the staff is meant
     */
    public record Match(List<String> accounts, boolean nobody) {}

    /** Whether the report waits for this caller to say whether it can be taken. */
    public boolean awaits(Reference reference, Caller caller) {
        return cases.referenced(reference).filter(file -> isAwaited(file, caller)).isPresent();
    }

    /**
     * @throws Problem NOT_FOUND for a report that is not there, or does not wait for the caller
     */
    public NewReport screen(Reference reference, Caller caller) {
        var file = found(cases.referenced(reference), one -> hasScreen(one, caller));
        journal.read(caller, reference, Part.SCREEN);
        return view(file);
    }

    /**
     * The caller has no interest in the matter and may read the report from now on.
     *
     * @throws Problem NOT_FOUND as above; STATE_CONFLICT while a name is not matched
     */
    public void take(Reference reference, Caller caller) {
        act(
                reference,
                caller,
                file -> isAwaited(file, caller),
                file -> {
                    if (file.unmatched() > 0) {
                        throw Problem.of(ProblemKind.STATE_CONFLICT)
                                .with("unmatched", file.unmatched());
                    }
                    takers.add(reference, caller.account(), today());
                    file.custody().taken(caller.account(), today());
                });
    }

    /** Not this one: for the caller the report is no longer there, now and later. */
    public void stepBack(Reference reference, Caller caller) {
        act(
                reference,
                caller,
                file -> isAwaited(file, caller),
                file -> {
                    bars.close(reference, caller.account(), Origin.STEPPED_BACK);
                    file.custody().steppedBack(caller.account(), today());
                    routing.again(file);
                });
    }

    /**
     * Says whom the reporter's lines mean; all of them at once.
     *
     * @param matches one for each line that is not matched yet, in their order
     * @throws Problem NOT_FOUND as above; INVALID for a line without an answer and for accounts
     *     that the directory does not know; STATE_CONFLICT when nothing is left to match
     */
    public void match(Reference reference, List<Match> matches, Caller caller) {
        act(
                reference,
                caller,
                file -> hasScreen(file, caller),
                file -> {
                    if (file.unmatched() == 0) {
                        throw Problem.of(ProblemKind.STATE_CONFLICT).with("unmatched", 0);
                    }
                    var meant = read(matches, file.unmatched());
                    bars.forgetWhatSoundedLike(reference);
                    meant.forEach(account -> bars.close(reference, account, Origin.NAMED));
                    meant.forEach(account -> takers.remove(reference, account));
                    file.custody().matched(meant, caller.account(), today());
                    routing.again(file);
                });
    }

    private Set<String> read(List<Match> matches, int lines) {
        var reader = new InputReader();
        var meant = new LinkedHashSet<String>();
        for (int i = 0; i < lines; i++) {
            var match = i < matches.size() ? matches.get(i) : new Match(List.of(), false);
            var field = "accounts-" + i;
            var accounts = reader.texts(field, match.accounts(), MOST_ACCOUNTS, LONGEST_ACCOUNT);
            if (accounts.isEmpty() != match.nobody()) {
                reader.note(field, ViolationKind.REQUIRED);
            }
            if (accounts.stream().anyMatch(account -> directory.of(account).isEmpty())) {
                reader.note(field, ViolationKind.NOT_IN_LIST);
            }
            meant.addAll(accounts);
        }
        if (matches.size() > lines) {
            reader.note("accounts-" + lines, ViolationKind.TOO_MANY);
        }
        reader.orRefuse();
        return meant;
    }

    private void act(
            Reference reference,
            Caller caller,
            Predicate<CaseFile> isForCaller,
            Consumer<CaseFile> act) {
        var file = found(cases.held(reference), isForCaller);
        act.accept(file);
        journal.act(caller, Subject.of(reference), file.lastAct());
        cases.flush();
    }

    /** Whoever may read it by another tie, such as its handler, is not asked. */
    private boolean isAwaited(CaseFile file, Caller caller) {
        var held = ties.of(file, caller);
        return caller.may(Permission.TAKE_CASE, held) && !caller.may(Permission.READ_CASE, held);
    }

    /** Names that are added later are matched by those who took the report before. */
    private boolean hasScreen(CaseFile file, Caller caller) {
        return isAwaited(file, caller)
                || file.unmatched() > 0
                        && caller.may(Permission.TRIAGE_CASE, ties.of(file, caller));
    }

    private static CaseFile found(Optional<CaseFile> file, Predicate<CaseFile> isForCaller) {
        return file.filter(isForCaller).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private NewReport view(CaseFile file) {
        var report = reports.referenced(file.reference()).orElseThrow();
        var lines = report.mustNotSee();
        return new NewReport(
                file.reference(),
                file.department(),
                file.received(),
                report.further().respondent().stream().flatMap(String::lines).toList(),
                lines,
                bars.functionsOf(file.reference()).stream().sorted().toList(),
                lines.subList(Math.max(0, lines.size() - file.unmatched()), lines.size()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
