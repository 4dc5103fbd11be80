package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FigureDesk;
import dk.aarhus.ligevaerd.statistics.Reply;
import dk.aarhus.ligevaerd.statistics.words.Names;
import dk.aarhus.ligevaerd.statistics.words.Replies;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Where anybody asks for one figure. */
@Path("/statistics/ask")
@PermitAll
@Blocking
class AskPages {

    private static final int OK = 200;

    private final FigureDesk desk;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;

    AskPages(FigureDesk desk, Departments departments, RequestLanguage language, Clock clock) {
        this.desk = desk;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
    }

    /** One of a list. */
    record Choice(String code, String name, boolean chosen) {}

    /** Choices under one heading. */
    record Group(String name, List<Choice> choices) {}

    /** What was chosen, as it was sent. */
    record Typed(String period, String department, String subject) {

        static Typed of(String period, String department, String subject) {
            return new Typed(text(period), text(department), text(subject));
        }

        private static String text(String sent) {
            return Optional.ofNullable(sent).orElse("");
        }

        boolean isEmpty() {
            return period.isEmpty() && department.isEmpty() && subject.isEmpty();
        }
    }

    /**
     * @param release the release that was looked into, or nothing
     */
    record Answered(String sentence, boolean shown, String release) {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskPage(
            List<Choice> periods,
            List<Choice> departments,
            List<Group> subjects,
            Optional<Answered> answer,
            NamedFaults faults)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @RestQuery String period, @RestQuery String department, @RestQuery String subject) {
        var typed = Typed.of(period, department, subject);
        if (typed.isEmpty()) {
            return page(OK, typed, Optional.empty(), NamedFaults.NONE);
        }
        try {
            return page(
                    OK, typed, Optional.of(asked(period, department, subject)), NamedFaults.NONE);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return page(
                    refused.kind().status(),
                    typed,
                    Optional.empty(),
                    GivenFaults.of(refused.violations(), language));
        }
    }

    /** The same for programs, at the same address. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Replies.FigureReply json(
            @RestQuery String period, @RestQuery String department, @RestQuery String subject) {
        return new Replies(names(), language).body(asked(period, department, subject));
    }

    private Reply asked(String period, String department, String subject) {
        return desk.ask(desk.read(period, department, subject));
    }

    private Response page(int status, Typed typed, Optional<Reply> reply, NamedFaults faults) {
        var names = names();
        var page =
                new AskPage(
                        desk.periods().stream()
                                .map(
                                        one ->
                                                new Choice(
                                                        one.code(),
                                                        names.of(one),
                                                        one.code().equals(typed.period())))
                                .toList(),
                        departments(typed, names),
                        subjects(typed, names),
                        reply.map(
                                one ->
                                        new Answered(
                                                new Replies(names, language).sentence(one),
                                                one.kind() == Reply.ReplyKind.SHOWN,
                                                one.release().map(r -> r.id()).orElse(""))),
                        faults);
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private List<Choice> departments(Typed typed, Names names) {
        return departments.on(LocalDate.now(clock)).stream()
                .map(
                        one ->
                                new Choice(
                                        one.code().value(),
                                        one.name(language.get()),
                                        one.code().value().equals(typed.department())))
                .toList();
    }

    private List<Group> subjects(Typed typed, Names names) {
        return desk.subjects(typed.period(), typed.subject()).stream()
                .map(
                        axis ->
                                new Group(
                                        names.axis(axis.name()),
                                        axis.codes().stream()
                                                .filter(code -> !code.equals(axis.root()))
                                                .map(
                                                        code ->
                                                                new Choice(
                                                                        axis.name() + ":" + code,
                                                                        names.code(axis, code),
                                                                        (axis.name() + ":" + code)
                                                                                .equals(
                                                                                        typed
                                                                                                .subject())))
                                                .toList()))
                .toList();
    }

    private Names names() {
        return Names.in(language).knowing(Choosing.departments(departments, language.get()));
    }
}
