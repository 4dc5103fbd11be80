package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.LaterAnswers;
import dk.aarhus.ligevaerd.intake.LaterQuestion;
import dk.aarhus.ligevaerd.intake.Mailboxes;
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
import io.quarkus.qute.TemplateInstance;
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
    private final Mailboxes mailboxes;
    private final MailboxWays ways;
    private final FormPages forms;
    private final PageAnswers pages;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;

    LaterForm(
            LaterAnswers later,
            Mailboxes mailboxes,
            MailboxWays ways,
            FormPages forms,
            PageAnswers pages,
            Departments departments,
            RequestLanguage language,
            Clock clock) {
        this.later = later;
        this.mailboxes = mailboxes;
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
                            ? pages.secret(page(question, known(questions), List.of(), questions))
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
                        return pages.secret(page(question, typed, List.of(), questions));
                    }
                    if (!Answers.none().taking(screen, sent).given(screen)) {
                        return FormPages.to(HERE);
                    }
                    try {
                        return "message".equals(sent.getFirst("go"))
                                ? write(open, inWords(screen, typed))
                                : answer(open, question, typed);
                    } catch (Problem refused) {
                        if (refused.kind() != ProblemKind.INVALID) {
                            throw refused;
                        }
                        return pages.secretToCorrect(
                                page(question, typed, refused.violations(), questions));
                    }
                });
    }

    private Response answer(OpenedByCode<Said> open, LaterQuestion question, Answers typed) {
        var code = open.code().toString();
        var screen = screen(question);
        return later.answer(code, question, typed.toForm(language.get()), inWords(screen, typed))
                ? FormPages.to(HERE)
                : pages.refused(page(question, typed, List.of(), later.open(code)));
    }

    private Response write(OpenedByCode<Said> open, String text) {
        return mailboxes.writeOnce(open.code().toString(), text)
                ? ways.done(open, Said.SENT)
                : ways.toDoor();
    }

    /** The page that a form without its token was on, with what was typed. */
    Optional<Response> again(String number, MultivaluedMap<String, String> sent) {
        return Stream.of(LaterQuestion.values())
                .filter(question -> String.valueOf(screen(question).number()).equals(number))
                .findFirst()
                .map(question -> ways.inside(open -> again(question, open, sent)));
    }

    private Response again(
            LaterQuestion question, OpenedByCode<Said> open, MultivaluedMap<String, String> sent) {
        var screen = screen(question);
        var asked = screen == Screen.IDENTITY ? Field.EXCLUDED_FUNCTIONS : screen.question();
        var fault =
                new FieldMessage(asked.parameter(), language.words(FormMessages.class).notKept());
        var questions = later.open(open.code().toString());
        return pages.secretToCorrect(
                page(
                        question,
                        known(questions).taking(screen, sent),
                        new Faults(List.of(fault)),
                        questions));
    }

    private TemplateInstance page(
            LaterQuestion question,
            Answers answers,
            List<Violation> wrong,
            LaterAnswers.Open questions) {
        return page(question, answers, Faults.of(wrong, language), questions);
    }

    private TemplateInstance page(
            LaterQuestion question, Answers answers, Faults faults, LaterAnswers.Open questions) {
        return new LaterScreen(
                screen(question),
                answers,
                faults,
                departments.on(LocalDate.now(clock)),
                !questions.waiting().contains(question));
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
