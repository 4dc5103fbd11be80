package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.OfferedPlan;
import dk.aarhus.ligevaerd.statistics.PlanTried;
import dk.aarhus.ligevaerd.statistics.RefusedPeriods;
import dk.aarhus.ligevaerd.statistics.TrialDesk;
import dk.aarhus.ligevaerd.statistics.TrialForm;
import dk.aarhus.ligevaerd.statistics.TrialState;
import dk.aarhus.ligevaerd.statistics.words.Names;
import dk.aarhus.ligevaerd.statistics.words.TrialMessages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Where policy officers try the plans of tables before the first release, and choose one. */
@Path(TrialPages.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class TrialPages {

    static final String PATH = WorkbenchPages.PATH + "/trial";

    private static final TrialForm UNTOUCHED = new TrialForm(TrialForm.Basis.SIZE.name(), "");

    private final TrialDesk desk;
    private final RequestLanguage language;

    TrialPages(TrialDesk desk, RequestLanguage language) {
        this.desk = desk;
        this.language = language;
    }

    /** One of a list. */
    record Choice(String code, String name, boolean chosen) {}

    /** What a trial found of one table. */
    record TableLine(String name, int releases, String readable) {}

    /** What a trial found of one plan. */
    record PlanLine(
            String name,
            int releases,
            int refused,
            String readable,
            String heading,
            List<TableLine> tables,
            List<String> refusals) {}

    /**
     * @param on what the latest trial was made of; empty where there was none
     */
    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrialPage(
            List<Choice> bases,
            TrialForm typed,
            NamedFaults faults,
            String refusal,
            boolean going,
            String far,
            boolean failed,
            String on,
            List<PlanLine> plans,
            Optional<String> advised,
            String chosen,
            boolean fixed,
            List<Choice> offers,
            Optional<LocalDate> factsAgain)
            implements TemplateInstance {}

    @GET
    public TemplateInstance read() {
        return page(UNTOUCHED, NamedFaults.NONE, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestForm String basis, @RestForm String reports) {
        var typed =
                new TrialForm(
                        Optional.ofNullable(basis).orElse(""),
                        Optional.ofNullable(reports).orElse(""));
        return act(() -> desk.begin(typed), typed);
    }

    /** The plan that years are released by from now on. */
    @POST
    @Path("plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm String plan) {
        return act(() -> desk.choose(plan), UNTOUCHED);
    }

    /** Leads back to the page when it is done; else shows it again, with the reason. */
    private Response act(Runnable deed, TrialForm typed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.STATE_CONFLICT
                    && refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var page =
                    refused.kind() == ProblemKind.INVALID
                            ? page(typed, faults(refused.violations()), "")
                            : page(typed, NamedFaults.NONE, Refusals.sentence(refused, language));
            return Response.status(refused.kind().status())
                    .entity(page.setLocale(language.get().locale()).render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
    }

    private NamedFaults faults(List<Violation> violations) {
        var words = words();
        return NamedFaults.of(
                violations,
                language,
                field ->
                        switch (field) {
                            case "reports" -> words.reports();
                            case "plan" -> words.planLabel();
                            default -> words.basisLabel();
                        });
    }

    private TrialPage page(TrialForm typed, NamedFaults faults, String refusal) {
        var words = words();
        var state = desk.state();
        return new TrialPage(
                Arrays.stream(TrialForm.Basis.values())
                        .map(
                                one ->
                                        new Choice(
                                                one.name(),
                                                words.basis(one),
                                                one.name().equals(typed.basis())))
                        .toList(),
                typed,
                faults,
                refusal,
                state.isGoing(),
                words.far(state.done(), state.steps()),
                state.failed(),
                on(state, words),
                state.tried().stream().map(one -> line(one, words)).toList(),
                state.advised().map(words::plan),
                words.plan(state.chosen()),
                state.fixed(),
                offers(state, words),
                state.factsAgain());
    }

    private static String on(TrialState state, TrialMessages words) {
        return state.basis()
                .map(
                        basis ->
                                basis == TrialForm.Basis.SIZE
                                        ? words.foundOnSize(state.reports())
                                        : words.foundOnFacts())
                .orElse("");
    }

    private PlanLine line(PlanTried tried, TrialMessages words) {
        var names = Names.in(language);
        return new PlanLine(
                words.plan(tried.plan()),
                tried.releases(),
                tried.refused(),
                words.percent(tried.readable()),
                words.tablesOf(words.plan(tried.plan())),
                tried.tables().stream()
                        .map(
                                table ->
                                        new TableLine(
                                                names.figures().tableBy(names.listed(table.axes())),
                                                table.releases(),
                                                readable(table, words)))
                        .toList(),
                tried.refusals().stream().map(one -> refusal(one, names, words)).toList());
    }

    private static String readable(PlanTried.TableTried table, TrialMessages words) {
        return table.releases() == 0
                ? words.none()
                : table.roughly()
                        .map(words::roughly)
                        .orElseGet(() -> words.percent(table.readable().orElseThrow()));
    }

    private static String refusal(RefusedPeriods refused, Names names, TrialMessages words) {
        return "%s %s %s"
                .formatted(
                        words.refused(refused.count(), refused.of(), words.periods(refused.kind())),
                        words.inTheWay(names.listed(refused.axes())),
                        refused.proposals().isEmpty()
                                ? words.nothingSafer()
                                : words.saferBy(names.listed(refused.proposals())));
    }

    private static List<Choice> offers(TrialState state, TrialMessages words) {
        return List.of(OfferedPlan.SMALL, OfferedPlan.STANDARD).stream()
                .map(
                        one ->
                                new Choice(
                                        one.name(),
                                        words.plan(one),
                                        one == state.advised().orElse(state.chosen())))
                .toList();
    }

    private TrialMessages words() {
        return language.words(TrialMessages.class);
    }
}
