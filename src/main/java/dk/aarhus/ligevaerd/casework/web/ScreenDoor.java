package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.NewReport;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.casework.NewReports.Match;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What stands before the content of a report: who is concerned, and whether one can take it. */
@Path("/cases/{reference}")
@Authenticated
@Blocking
class ScreenDoor {

    private final CurrentCaller currentCaller;
    private final NewReports newReports;
    private final Desk desk;
    private final Departments departments;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    ScreenDoor(
            CurrentCaller currentCaller,
            NewReports newReports,
            Desk desk,
            Departments departments,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.newReports = newReports;
        this.desk = desk;
        this.departments = departments;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @Path("screen")
    public Response read(@RestPath String reference) {
        var wanted = Wanted.parse(reference);
        var caller = caller();
        if (desk.mayOpen(wanted, caller)) {
            return answers.afterwards(wanted, Done.TAKEN);
        }
        return answers.page(
                page(newReports.screen(wanted, caller), new MultivaluedHashMap<>(), Faults.NONE));
    }

    @POST
    @Path("screen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath String reference, @RestForm String canTake) {
        var caller = caller();
        var wanted = Wanted.parse(reference);
        if ("true".equals(canTake)) {
            newReports.take(wanted, caller);
            return answers.afterwards(wanted, Done.TAKEN);
        }
        if (!"false".equals(canTake)) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        newReports.stepBack(wanted, caller);
        return answers.listed(Done.STEPPED_BACK);
    }

    @POST
    @Path("names")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response match(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var wanted = Wanted.parse(reference);
        var caller = caller();
        try {
            newReports.match(wanted, matches(newReports.screen(wanted, caller), sent), caller);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var faults = Faults.of(refused.violations(), "", language);
            return answers.refused(refused, page(newReports.screen(wanted, caller), sent, faults));
        }
        return newReports.awaits(wanted, caller)
                ? answers.toScreen(wanted)
                : answers.listed(Done.NAMES_MATCHED);
    }

    private ScreenPage page(NewReport report, MultivaluedMap<String, String> typed, Faults faults) {
        var department =
                report.department()
                        .flatMap(departments::coded)
                        .map(known -> known.name(language.get()))
                        .orElse("");
        return new ScreenPage(report, department, ScreenPage.lines(report, typed), faults);
    }

    private static List<Match> matches(NewReport report, MultivaluedMap<String, String> sent) {
        return IntStream.range(0, report.unmatched().size())
                .mapToObj(
                        place ->
                                new Match(
                                        accounts(sent.getFirst("accounts-" + place)),
                                        "yes".equals(sent.getFirst("nobody-" + place))))
                .toList();
    }

    private static List<String> accounts(String typed) {
        return Optional.ofNullable(typed).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(account -> !account.isBlank())
                .toList();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
