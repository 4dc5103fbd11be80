package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.GivenCheck;
import dk.aarhus.ligevaerd.statistics.GivenDesk;
import dk.aarhus.ligevaerd.statistics.GivenForm;
import dk.aarhus.ligevaerd.statistics.GivenView;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.Statement;
import dk.aarhus.ligevaerd.statistics.words.GivenMessages;
import dk.aarhus.ligevaerd.statistics.words.GivenWords;
import dk.aarhus.ligevaerd.statistics.words.Names;
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
import org.jboss.resteasy.reactive.RestQuery;

/** Where policy officers write down figures that left by another route than a release. */
@Path(GivenPages.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class GivenPages {

    static final String PATH = "/statistics/given";

    private static final int OK = 200;
    private static final String RECORD = "record";
    private static final GivenForm NOTHING = new GivenForm("", "", List.of(), "", "", "", "", "");

    private final GivenDesk desk;
    private final ReleaseShelf shelf;
    private final FigureShelf figures;
    private final Departments departments;
    private final RequestLanguage language;

    GivenPages(
            GivenDesk desk,
            ReleaseShelf shelf,
            FigureShelf figures,
            Departments departments,
            RequestLanguage language) {
        this.desk = desk;
        this.shelf = shelf;
        this.figures = figures;
        this.departments = departments;
        this.language = language;
    }

    /** One of a list. */
    record Choice(String code, String name, boolean chosen) {}

    /** A select for one axis. */
    record AxisChoice(String id, String name, List<Choice> codes) {}

    /** A line of what was given. */
    record Line(
            String said,
            String recipient,
            String authority,
            LocalDate givenOn,
            String recordedBy,
            String gaveAway) {}

    /** A cell that would be uncovered. */
    record Uncovered(String cell, String known) {}

    /**
     * What the check found.
     *
     * @param verdict in one sentence
     * @param kind of the notice
     */
    record Checked(String verdict, String kind, List<Uncovered> uncovered, String instead) {}

    /** The table the figure is of. */
    record Chosen(ReleaseView release, String periodName, PublicTable table) {}

    /**
     * @param chosen nothing while no period is published
     */
    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GivenPage(
            List<Choice> releases,
            List<Choice> tables,
            Optional<Chosen> chosen,
            List<AxisChoice> axes,
            List<Choice> wordings,
            GivenForm typed,
            NamedFaults faults,
            Optional<Checked> checked,
            List<Line> lines,
            boolean done)
            implements TemplateInstance {}

    /**
     * @param release of which the figure is; without one the newest
     */
    @GET
    public TemplateInstance read(
            @RestQuery String release, @RestQuery String table, @RestQuery String done) {
        return page(
                chosen(given(release), given(table)),
                NOTHING,
                NamedFaults.NONE,
                Optional.empty(),
                done != null);
    }

    /**
     * Checks or records, by the button that was pressed.
     *
     * @param act {@code record}; anything else asks only
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @RestForm String act,
            @RestForm String release,
            @RestForm String table,
            @RestForm List<String> cell,
            @RestForm String wording,
            @RestForm String number,
            @RestForm String recipient,
            @RestForm String authority,
            @RestForm String givenOn) {
        var chosen = chosen(given(release), given(table));
        var typed =
                new GivenForm(
                        chosen.map(one -> one.release().period().code()).orElse(""),
                        table,
                        cell,
                        wording,
                        number,
                        recipient,
                        authority,
                        givenOn);
        try {
            if (RECORD.equals(act)) {
                desk.record(typed);
                return Response.seeOther(URI.create(PATH + "?done=1")).build();
            }
            var check = desk.check(typed);
            return answer(
                    OK,
                    page(
                            chosen,
                            typed,
                            NamedFaults.NONE,
                            chosen.map(one -> checked(check, one, cell)),
                            false));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return answer(
                    refused.kind().status(),
                    page(
                            chosen,
                            typed,
                            GivenFaults.of(refused.violations(), language),
                            Optional.empty(),
                            false));
        }
    }

    private Optional<Chosen> chosen(Optional<String> release, Optional<String> table) {
        var names = names();
        return release.map(shelf::release)
                .or(() -> shelf.published().stream().findFirst())
                .map(
                        one ->
                                new Chosen(
                                        one,
                                        names.of(one.period()),
                                        table.map(name -> figures.planned(one.id(), name))
                                                .orElseGet(
                                                        () -> figures.planned(one.id()).get(0))));
    }

    private GivenPage page(
            Optional<Chosen> chosen,
            GivenForm typed,
            NamedFaults faults,
            Optional<Checked> checked,
            boolean done) {
        // Asked first: who may not see the list gets nothing else either.
        var given = desk.all();
        var names = names();
        var words = language.words(GivenMessages.class);
        return new GivenPage(
                shelf.published().stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id(),
                                                names.of(one.period()),
                                                chosen.map(c -> c.release().id())
                                                        .filter(one.id()::equals)
                                                        .isPresent()))
                        .toList(),
                chosen.map(one -> tables(one, names)).orElseGet(List::of),
                chosen,
                chosen.map(one -> axes(one.table(), typed.cell(), names)).orElseGet(List::of),
                Arrays.stream(Statement.Wording.values())
                        .map(
                                one ->
                                        new Choice(
                                                one.name(),
                                                words.wordingName(one),
                                                one.name().equals(typed.wording())))
                        .toList(),
                typed,
                faults,
                checked,
                given.stream().map(one -> line(one, names, words)).toList(),
                done);
    }

    private List<Choice> tables(Chosen chosen, Names names) {
        return figures.planned(chosen.release().id()).stream()
                .map(
                        one ->
                                new Choice(
                                        one.name(),
                                        Choosing.name(one, names),
                                        one.name().equals(chosen.table().name())))
                .toList();
    }

    private static List<AxisChoice> axes(PublicTable table, List<String> chosen, Names names) {
        var axes = table.axes();
        return axes.stream()
                .map(
                        axis -> {
                            int at = axes.indexOf(axis);
                            var code = at < chosen.size() ? chosen.get(at) : axis.root();
                            return new AxisChoice(
                                    at == 0 ? "cell" : "cell-" + at,
                                    names.axis(axis.name()),
                                    axis.codes().stream()
                                            .map(
                                                    one ->
                                                            new Choice(
                                                                    one,
                                                                    names.code(axis, one),
                                                                    one.equals(code)))
                                            .toList());
                        })
                .toList();
    }

    private Checked checked(GivenCheck check, Chosen chosen, List<String> cell) {
        var names = names();
        var said = new GivenWords(names, language.words(GivenMessages.class));
        return new Checked(
                said.verdict(check),
                check.isSafe() ? "success" : "warning",
                check.uncovered().stream()
                        .map(one -> new Uncovered(named(one, names), said.known(one)))
                        .toList(),
                said.instead(
                        check, names.place(chosen.table(), cell) + ", " + chosen.periodName()));
    }

    private String named(GivenCheck.Uncovered one, Names names) {
        var cell = names.place(one.table(), one.place()) + ", " + names.of(one.table().period());
        return one.without().isEmpty()
                ? cell
                : language.words(GivenMessages.class)
                        .restOf(cell, names.place(one.table(), one.without()));
    }

    private Line line(GivenView given, Names names, GivenMessages words) {
        var statement = given.statement();
        return new Line(
                words.said(
                        named(statement, names),
                        names.of(statement.period()),
                        Names.inSentence(words.wordingName(statement.wording())),
                        statement.number()),
                given.recipient(),
                given.authority(),
                given.givenOn(),
                given.recordedBy(),
                given.agrees()
                        ? given.uncovered() == 0 ? words.nothing() : words.cells(given.uncovered())
                        : words.didNotAgree());
    }

    /** A plan may have changed since: what has no table any more is named by its codes. */
    private String named(Statement statement, Names names) {
        return figures.planned(statement)
                .map(table -> names.place(table, statement.place()))
                .orElseGet(() -> String.join(" · ", statement.place()));
    }

    private Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private Names names() {
        return Names.in(language).knowing(Choosing.departments(departments, language.get()));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }
}
