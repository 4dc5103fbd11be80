package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.GivenCheck;
import dk.aarhus.ligevaerd.statistics.GivenDesk;
import dk.aarhus.ligevaerd.statistics.GivenForm;
import dk.aarhus.ligevaerd.statistics.GivenView;
import dk.aarhus.ligevaerd.statistics.Period;
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
    private static final String CONFIRM = "confirm";
    private static final GivenForm NOTHING =
            new GivenForm("", "", List.of(), "", "", "", "", "", "");

    private final GivenDesk desk;
    private final ReleaseShelf shelf;
    private final Departments departments;
    private final RequestLanguage language;

    GivenPages(
            GivenDesk desk, ReleaseShelf shelf, Departments departments, RequestLanguage language) {
        this.desk = desk;
        this.shelf = shelf;
        this.departments = departments;
        this.language = language;
    }

    /** One of a list. */
    record Choice(String code, String name, boolean chosen) {}

    /** A select for one axis. */
    record AxisChoice(String id, String name, List<Choice> codes) {}

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
    record Chosen(Period period, String periodName, PublicTable table) {}

    /**
     * @param chosen nothing where no plan has a table
     * @param corrected what is to be corrected, in words; empty where nothing is
     */
    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GivenPage(
            List<Choice> periods,
            List<Choice> tables,
            Optional<Chosen> chosen,
            List<AxisChoice> axes,
            List<Choice> wordings,
            GivenForm typed,
            String corrected,
            NamedFaults faults,
            String refusal,
            Optional<Checked> checked,
            List<GivenLines.Line> lines,
            boolean done)
            implements TemplateInstance {}

    /** What the page says beside the form. */
    private record Said(
            NamedFaults faults, String refusal, Optional<Checked> checked, boolean done) {

        static Said nothing() {
            return new Said(NamedFaults.NONE, "", Optional.empty(), false);
        }

        static Said written() {
            return new Said(NamedFaults.NONE, "", Optional.empty(), true);
        }

        static Said faults(NamedFaults faults) {
            return new Said(faults, "", Optional.empty(), false);
        }

        static Said refused(String reason) {
            return new Said(NamedFaults.NONE, reason, Optional.empty(), false);
        }

        static Said checked(Optional<Checked> found) {
            return new Said(NamedFaults.NONE, "", found, false);
        }
    }

    /**
     * @param period of which the figure is; without one the newest that is published
     * @param corrects the id of what was written down before and was otherwise
     */
    @GET
    public TemplateInstance read(
            @RestQuery String period,
            @RestQuery String table,
            @RestQuery String corrects,
            @RestQuery String done) {
        var lines = lines();
        var typed = lines.known(given(corrects)).map(GivenPages::anew).orElse(NOTHING);
        return page(
                lines,
                chosen(
                        given(period).or(() -> given(typed.period())),
                        given(table).or(() -> given(typed.table()))),
                typed,
                done == null ? Said.nothing() : Said.written());
    }

    /** The same once more, to be changed. */
    private static GivenForm anew(GivenView wrong) {
        var said = wrong.statement();
        return new GivenForm(
                said.period().code(),
                said.table(),
                said.place(),
                said.wording().name(),
                String.valueOf(said.number()),
                wrong.recipient(),
                wrong.authority(),
                wrong.givenOn().toString(),
                wrong.id().toString());
    }

    /**
     * Checks, records or confirms, by the button that was pressed.
     *
     * @param act {@code record} or {@code confirm}; anything else asks only
     * @param id of what is to be confirmed
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @RestForm String act,
            @RestForm String id,
            @RestForm String period,
            @RestForm String table,
            @RestForm List<String> cell,
            @RestForm String wording,
            @RestForm String number,
            @RestForm String recipient,
            @RestForm String authority,
            @RestForm String givenOn,
            @RestForm String corrects) {
        if (CONFIRM.equals(act)) {
            return confirm(id);
        }
        var typed =
                new GivenForm(
                        period, table, cell, wording, number, recipient, authority, givenOn,
                        corrects);
        var chosen = chosen(given(period), given(table));
        try {
            if (RECORD.equals(act)) {
                desk.record(typed);
                return Response.seeOther(URI.create(PATH + "?done=1")).build();
            }
            var check = desk.check(typed);
            return answer(
                    OK,
                    page(
                            lines(),
                            chosen,
                            typed,
                            Said.checked(chosen.map(one -> checked(check, one, cell)))));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return answer(
                    refused.kind().status(),
                    page(
                            lines(),
                            chosen,
                            typed,
                            Said.faults(GivenFaults.of(refused.violations(), language))));
        }
    }

    private Response confirm(String id) {
        try {
            desk.confirm(id);
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.STATE_CONFLICT) {
                throw refused;
            }
            return answer(
                    refused.kind().status(),
                    page(
                            lines(),
                            chosen(Optional.empty(), Optional.empty()),
                            NOTHING,
                            Said.refused(Refusals.sentence(refused, language))));
        }
    }

    private Optional<Chosen> chosen(Optional<String> wanted, Optional<String> table) {
        var names = names();
        var periods = desk.periods();
        return periods.stream()
                .filter(one -> wanted.filter(one.code()::equals).isPresent())
                .findFirst()
                .or(() -> shelf.published().stream().map(ReleaseView::period).findFirst())
                .or(() -> periods.stream().findFirst())
                .map(
                        period -> {
                            var tables = desk.tables(period);
                            return new Chosen(
                                    period,
                                    names.of(period),
                                    tables.stream()
                                            .filter(
                                                    one ->
                                                            table.filter(one.name()::equals)
                                                                    .isPresent())
                                            .findFirst()
                                            .orElseGet(() -> tables.get(0)));
                        });
    }

    private GivenPage page(GivenLines lines, Optional<Chosen> chosen, GivenForm typed, Said said) {
        var names = names();
        var words = language.words(GivenMessages.class);
        return new GivenPage(
                desk.periods().stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.code(),
                                                names.of(one),
                                                chosen.map(Chosen::period)
                                                        .filter(one::equals)
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
                lines.known(given(typed.corrects())).map(lines::said).orElse(""),
                said.faults(),
                said.refusal(),
                said.checked(),
                lines.all(),
                said.done());
    }

    /** Asked first: who may not see the list gets nothing else either. */
    private GivenLines lines() {
        return new GivenLines(desk.all(), desk, names(), language.words(GivenMessages.class));
    }

    private List<Choice> tables(Chosen chosen, Names names) {
        return desk.tables(chosen.period()).stream()
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
