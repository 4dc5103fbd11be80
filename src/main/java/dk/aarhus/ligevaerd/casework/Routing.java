package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.Placement;
import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.access.directory.RoutingTable;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.Bar.Origin;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.CaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a report on the right table, and closes it to whom the reporter excluded, at once. */
@ApplicationScoped
class Routing {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Reports reports;
    private final Bars bars;
    private final Ties ties;
    private final StaffDirectory directory;
    private final Clock clock;

    Routing(Reports reports, Bars bars, Ties ties, StaffDirectory directory, Clock clock) {
        this.reports = reports;
        this.bars = bars;
        this.ties = ties;
        this.directory = directory;
        this.clock = clock;
    }

    /** In the reporter's own transaction: there is no moment in which anybody else could look. */
    void begin(CaseFile file) {
        var report = reports.referenced(file.reference()).orElseThrow();
        closeTo(file, report.excludedFunctions());
        closeToWhomItSoundsLike(file, report.mustNotSee());
        closeToAccused(file, report);
        route(file, report);
    }

    /** Closes it to those whom the report is about and who lead them, as far as it names them. */
    void closeToAccused(CaseFile file) {
        closeToAccused(file, reports.referenced(file.reference()).orElseThrow());
    }

    private void closeToAccused(CaseFile file, Report report) {
        whoMayBeMeant(accused(report))
                .forEach(placed -> bars.close(file.reference(), placed.account(), Origin.ACCUSED));
        bars.flush();
        bars.closeToLeaders(file, directory);
        bars.flush();
    }

    /**
     * What a reporter adds later holds at once too, also for whoever has read it before.
     *
     * @param names how many were added
     */
    void exclude(CaseFile file, int names) {
        var report = reports.referenced(file.reference()).orElseThrow();
        closeTo(file, report.excludedFunctions());
        if (names > 0) {
            file.custody().namesAdded(report.mustNotSee().size());
        }
        closeToWhomItSoundsLike(file, report.mustNotSee());
        bars.flush();
        if (file.status() == CaseStatus.RECEIVED) {
            route(file, report);
        }
    }

    private void closeTo(CaseFile file, Set<StaffFunction> functions) {
        for (var function : functions) {
            bars.close(file.reference(), function);
            // Whoever moves to another function later does not come to see it by that.
            for (var placed : directory.with(function)) {
                bars.close(file.reference(), placed.account(), Origin.HAD_FUNCTION);
            }
        }
    }

    /** After an exclusion was matched, or somebody stepped back. */
    void again(CaseFile file) {
        bars.flush();
        route(file, reports.referenced(file.reference()).orElseThrow());
    }

    /**
     * Closes the case to every account that one of these lines may mean, until somebody has looked:
     * the name of the account, or all words of the person's name, stand in it.
     */
    void closeToWhomItSoundsLike(CaseFile file, List<String> lines) {
        whoMayBeMeant(lines)
                .forEach(
                        placed ->
                                bars.close(file.reference(), placed.account(), Origin.SOUNDS_LIKE));
    }

    private List<Placement> whoMayBeMeant(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var said = lines.stream().map(Routing::words).toList();
        return directory.all().stream()
                .filter(placed -> said.stream().anyMatch(line -> mayMean(line, placed)))
                .toList();
    }

    private static List<String> accused(Report report) {
        return report.further().respondent().stream().flatMap(String::lines).toList();
    }

    /**
     * As the report says, and as the directory says of everybody who is known to be meant; nobody
     * where nothing is known.
     */
    private Set<StaffFunction> functionsOfTheAccused(CaseFile file, Report report) {
        return Stream.concat(
                        report.accusedFunction().stream(),
                        bars.accusedOf(file.reference()).stream()
                                .flatMap(account -> directory.of(account).stream())
                                .map(Placement::function))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void route(CaseFile file, Report report) {
        var route =
                RoutingTable.routeOf(
                        file.department(),
                        file.regime(),
                        functionsOfTheAccused(file, report),
                        bars.functionsOf(file.reference()));
        var queue =
                route.queue() == Queue.INTAKE && nobodyIsLeftAtIntake(file)
                        ? Queue.OUTSIDE_UNIT
                        : route.queue();
        file.custody().lieIn(queue, LocalDate.now(clock));
    }

    /** Where the directory names no officer at all, it cannot tell that none is left. */
    private boolean nobodyIsLeftAtIntake(CaseFile file) {
        var officers = directory.with(StaffFunction.INTAKE);
        return officers.isEmpty()
                ? file.unmatched() > 0
                : officers.stream()
                        .map(Placement::account)
                        .allMatch(account -> ties.isClosedTo(file, account));
    }

    private static boolean mayMean(Set<String> line, Placement placed) {
        var account = words(placed.account());
        var name = placed.name().map(Routing::words).orElse(Set.of());
        return !account.isEmpty() && line.containsAll(account)
                || !name.isEmpty() && line.containsAll(name);
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
