package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.LaterAnswers;
import dk.aarhus.ligevaerd.intake.LaterQuestion;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;

/** The questions of the form that could wait, answered in the mailbox. */
@InEveryLanguage
@Path(LaterForm.HERE)
@PermitAll
@Blocking
class LaterForm {

    static final String HERE = "/mailbox/answers";

    private final LaterAnswers later;
    private final MailboxWays ways;
    private final FormPages forms;
    private final PageAnswers pages;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;

    LaterForm(
            LaterAnswers later,
            MailboxWays ways,
            FormPages forms,
            PageAnswers pages,
            Departments departments,
            RequestLanguage language,
            Clock clock) {
        this.later = later;
        this.ways = ways;
        this.forms = forms;
        this.pages = pages;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
    }

    @GET
    public Response list() {
        return ways.inside(
                open -> {
                    var questions = later.open(open.code().toString());
                    return pages.secret(
                            new LaterList(
                                    questions.asked().stream()
                                            .map(
                                                    question ->
                                                            new LaterList.Line(
                                                                    screen(question),
                                                                    questions
                                                                            .waiting()
                                                                            .contains(question)))
                                            .toList(),
                                    new TimeLimitWords(questions.claimMayBeLostAfter())));
                });
    }

    @GET
    @Path("{number: [0-9]{1,2}}")
    public Response show(@RestPath int number) {
        var question = question(number);
        return ways.inside(
                open -> {
                    var questions = later.open(open.code().toString());
                    return questions.waiting().contains(question)
                            ? page(screen(question), known(questions), List.of())
                            : FormPages.to(HERE);
                });
    }

    @POST
    @Path("{number: [0-9]{1,2}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath int number, MultivaluedMap<String, String> sent) {
        var question = question(number);
        return ways.inside(
                open -> {
                    var screen = screen(question);
                    var questions = later.open(open.code().toString());
                    var typed = known(questions).taking(screen, sent);
                    if ("stay".equals(sent.getFirst("go"))) {
                        return page(screen, typed, List.of());
                    }
                    if (!Answers.none().taking(screen, sent).given(screen)) {
                        return FormPages.to(HERE);
                    }
                    try {
                        later.answer(
                                open.code().toString(),
                                question,
                                typed.toForm(language.get()),
                                inWords(screen, typed));
                        return FormPages.to(HERE);
                    } catch (Problem refused) {
                        if (refused.kind() != ProblemKind.INVALID) {
                            throw refused;
                        }
                        return page(screen, typed, refused.violations());
                    }
                });
    }

    /** The page that a form without its token was on, with what was typed. */
    Optional<Response> again(String number, MultivaluedMap<String, String> sent) {
        return Stream.of(LaterQuestion.values())
                .map(LaterForm::screen)
                .filter(screen -> String.valueOf(screen.number()).equals(number))
                .findFirst()
                .map(screen -> ways.inside(open -> again(screen, open, sent)));
    }

    private Response again(
            Screen screen, OpenedByCode<Said> open, MultivaluedMap<String, String> sent) {
        var asked = screen == Screen.IDENTITY ? Field.EXCLUDED_FUNCTIONS : screen.question();
        var fault =
                new FieldMessage(asked.parameter(), language.words(FormMessages.class).notKept());
        var typed = known(later.open(open.code().toString())).taking(screen, sent);
        return page(screen, typed, new Faults(List.of(fault)));
    }

    private Response page(Screen screen, Answers answers, List<Violation> wrong) {
        return page(screen, answers, Faults.of(wrong, language));
    }

    private Response page(Screen screen, Answers answers, Faults faults) {
        var page = new LaterScreen(screen, answers, faults, departments.on(LocalDate.now(clock)));
        return faults.all().isEmpty() ? pages.secret(page) : pages.secretToCorrect(page);
    }

    private String inWords(Screen screen, Answers answers) {
        var words = language.words(IntakeMessages.class);
        return forms.summary(answers).answered(screen).stream()
                .map(row -> words.question(row.field()) + "\n" + row.answer())
                .collect(Collectors.joining("\n\n"));
    }

    /** What the report says already, as far as other answers depend on it. */
    private static Answers known(LaterAnswers.Open questions) {
        var standpoint =
                questions
                        .capacity()
                        .map(
                                capacity ->
                                        capacity.affected()
                                                ? Standpoint.MYSELF
                                                : Standpoint.valueOf(capacity.name()))
                        .map(Enum::name)
                        .orElse("");
        var identity =
                questions.identity() == IdentityMode.ANONYMOUS
                        ? IdentityMode.ANONYMOUS
                        : IdentityMode.CONFIDENTIAL;
        return Answers.none()
                .with("phase", questions.phase().name())
                .with("capacity", standpoint)
                .with("identity", identity.name());
    }

    private static Screen screen(LaterQuestion question) {
        return question == LaterQuestion.EXCLUSION
                ? Screen.IDENTITY
                : Screen.valueOf(question.name());
    }

    private static LaterQuestion question(int number) {
        return Stream.of(LaterQuestion.values())
                .filter(question -> screen(question).number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }
}
