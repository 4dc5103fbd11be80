package dk.aarhus.ligevaerd.goals.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.goals.CouncilConsole;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.CouncilPaper.Edition;
import dk.aarhus.ligevaerd.goals.ReportFiles;
import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.platform.command.Options;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the report of a year at the server: both versions and the tables, from one snapshot. */
@ApplicationScoped
class CouncilCommand implements Command {

    private static final int FIRST_YEAR = 2007;
    private static final int LAST_YEAR = 2099;

    private final CouncilConsole console;
    private final CouncilLook look;
    private final ObjectMapper json;

    CouncilCommand(CouncilConsole console, CouncilLook look, ObjectMapper json) {
        this.console = console;
        this.look = look;
        this.json = json;
    }

    @Override
    public String name() {
        return "goals report";
    }

    @Override
    public String summary() {
        return "--year YEAR --to FOLDER  writes the report to the City Council on a year, in Danish: the public version"
                + " and the closed one as page and PDF, the indicators as CSV and JSON-stat, all tables as CSV. Where no"
                + " report was begun, it is begun and its figures are frozen; the year must have been released.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var options = Options.read(arguments, "--year", "--to");
        int year = options.number("--year", FIRST_YEAR, LAST_YEAR);
        var folder = options.path("--to");
        try {
            var open = console.of(year, Edition.PUBLIC);
            write(folder, open, console.of(year, Edition.CLOSED));
            out.printf(
                    "Report %s, %s, from release %s, lies in %s.%n",
                    open.report().id(),
                    open.report().signedOn().isPresent() ? "signed" : "not signed yet",
                    open.snapshot().release(),
                    folder);
            return GOOD;
        } catch (Problem refused) {
            out.printf("There is no report: the year %d has no published release.%n", year);
            return BAD;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the report cannot be written", unwritable);
        }
    }

    private void write(Path folder, CouncilPaper open, CouncilPaper closed) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.html"), look.page(open));
        Files.write(folder.resolve("report.pdf"), look.paper(open));
        Files.writeString(folder.resolve("report-closed.html"), look.page(closed));
        Files.write(folder.resolve("report-closed.pdf"), look.paper(closed));
        var snapshot = open.snapshot();
        Files.writeString(folder.resolve("indicators.csv"), ReportFiles.indicators(snapshot));
        Files.writeString(
                folder.resolve("indicators.json"),
                json.writeValueAsString(ReportFiles.jsonStat(snapshot)));
        Files.writeString(folder.resolve("tables.csv"), ReportFiles.tables(snapshot));
    }
}
