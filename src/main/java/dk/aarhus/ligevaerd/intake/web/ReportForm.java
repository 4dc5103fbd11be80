package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.DraftEvidence;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.intake.draft.Kept;
import dk.aarhus.ligevaerd.intake.words.Field;
import dk.aarhus.ligevaerd.platform.problem.Problem;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The form, one question to a screen. Each screen changes its own answers and nothing else, and
 * every answer leads on by a redirect: reload, back and a second tab show what is kept.
 */
@InEveryLanguage
@Path("/report")
@PermitAll
@Blocking
class ReportForm {

    private final Intake intake;
    private final Drafts drafts;
    private final DraftEvidence evidence;
    private final RunningForm running;
    private final FormPages pages;
    private final RequestLanguage language;

    ReportForm(
            Intake intake,
            Drafts drafts,
            DraftEvidence evidence,
            RunningForm running,
            FormPages pages,
            RequestLanguage language) {
        this.intake = intake;
        this.drafts = drafts;
        this.evidence = evidence;
        this.running = running;
        this.pages = pages;
        this.language = language;
    }

    /** What the reporter did: on which screen, with which button. */
    private record Step(Screen here, String pressed, boolean returning, String mark) {

        static Step of(Screen here, MultivaluedMap<String, String> sent) {
            return new Step(
                    here,
                    Optional.ofNullable(sent.getFirst("go")).orElse("next"),
                    "true".equals(sent.getFirst("returning")),
                    Optional.ofNullable(sent.getFirst("mark")).orElse(""));
        }

        boolean leadsOn() {
            return pressed.equals("next") || pressed.equals("send") || pressed.equals("more");
        }
    }

    /**
     * @param check present where what was answered has to be corrected
     * @param sum present where the reporter came from the summary and goes back there
     */
    @GET
    @Path("{number: [0-9]{1,2}}")
    public Response show(@RestPath int number, @RestQuery String check, @RestQuery String sum) {
        var screen = screen(number);
        var code = running.code();
        if (code.isEmpty()) {
            return screen == Screen.ACCOUNT ? pages.firstScreen() : FormPages.to("/report");
        }
        if (intake.receiptOf(code.get()).isPresent()) {
            return FormPages.to(FormPages.RECEIPT);
        }
        var answers = answers(code.get());
        var wrong = check == null ? List.<Violation>of() : wrong(code.get(), screen, answers);
        return pages.screen(screen, answers, wrong, sum != null);
    }

    @POST
    @Path("{number: [0-9]{1,2}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(@RestPath int number, MultivaluedMap<String, String> sent) {
        var step = Step.of(screen(number), sent);
        var code = running.code();
        if (code.isEmpty()) {
            return pages.notKept(step.here(), Answers.none().taking(step.here(), sent));
        }
        return step.here() == Screen.GUIDE && !step.pressed().equals("stay")
                ? guide(step, code.get(), sent)
                : answer(step, code.get(), sent);
    }

    private Response answer(Step step, MailboxCode code, MultivaluedMap<String, String> sent) {
        var change = new Change(step.here(), step.mark(), sent);
        if (drafts.change(code, change) == Kept.ALREADY_SENT) {
            return FormPages.to(FormPages.RECEIPT);
        }
        if (change.collides()) {
            return pages.twoVersions(
                    step.here(), change.stored(), change.typed(), step.pressed(), step.returning());
        }
        var answers =
                step.here() == Screen.IDENTITY
                        ? withFilesSettled(code, change.typed())
                        : change.typed();
        if (step.leadsOn() && !wrong(code, step.here(), answers).isEmpty()) {
            return FormPages.toCorrect(step.here(), step.returning());
        }
        return switch (step.pressed()) {
            case "send" -> send(code);
            case "stay" -> FormPages.to(step.here(), step.returning());
            case "later" -> FormPages.to(FormPages.LATER);
            case "back" ->
                    FormPages.to(
                            step.returning() ? Screen.SUMMARY : step.here().previous(answers),
                            false);
            case "files" -> FormPages.to(FormPages.FILES);
            case "GUIDE" -> FormPages.to(Screen.GUIDE, step.returning());
            default ->
                    FormPages.to(
                            step.returning() ? Screen.SUMMARY : step.here().next(answers), false);
        };
    }

    /** Whoever takes a name back has the files cleaned, or says what becomes of them. */
    private Answers withFilesSettled(MailboxCode code, Answers answers) {
        if (!answers.filesWait()) {
            return answers;
        }
        var cleaned = evidence.clean(code);
        if (answers.dropsFiles()) {
            evidence.removeHiding(code);
        }
        if (!cleaned && !answers.dropsFiles() && !answers.keepsFiles()) {
            return answers;
        }
        drafts.change(code, given -> new Answers(given).filesSettled().given());
        return answers.filesSettled();
    }

    private Response guide(Step step, MailboxCode code, MultivaluedMap<String, String> sent) {
        var arrived = new AtomicReference<GuideSteps.Arrival>();
        var kept =
                drafts.change(
                        code,
                        given -> {
                            // The path travels in the form: two tabs may stand at two questions.
                            var answers = new Answers(given).taking(Screen.GUIDE, sent);
                            arrived.set(GuideSteps.after(step.pressed(), answers));
                            return arrived.get().answers().given();
                        });
        return kept == Kept.ALREADY_SENT
                ? FormPages.to(FormPages.RECEIPT)
                : FormPages.to(arrived.get().screen(), step.returning());
    }

    private Response send(MailboxCode code) {
        try {
            return drafts.file(code, given -> complete(code, new Answers(given)))
                    .map(receipt -> FormPages.to(FormPages.RECEIPT))
                    .orElseGet(() -> FormPages.to("/report"));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return FormPages.toCorrect(
                    refused.violations().stream()
                            .flatMap(violation -> Field.named(violation.field()).stream())
                            .map(Screen::asking)
                            .min(Screen::compareTo)
                            .orElse(Screen.SUMMARY),
                    true);
        }
    }

    /** What is only asked of persons must be answered too before it is sent. */
    private FilingForm complete(MailboxCode code, Answers answers) {
        var wrong = wrong(code, answers).toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return answers.toForm(language.get());
    }

    private Stream<Violation> wrong(MailboxCode code, Answers answers) {
        return Stream.concat(
                intake.check(code, answers.toForm(language.get())).stream(),
                answers.undecided().stream());
    }

    private List<Violation> wrong(MailboxCode code, Screen screen, Answers answers) {
        return wrong(code, answers)
                .filter(
                        violation ->
                                Field.named(violation.field())
                                        .map(Screen::asking)
                                        .filter(screen::equals)
                                        .isPresent())
                .toList();
    }

    private Answers answers(MailboxCode code) {
        return drafts.open(code).map(Answers::new).orElseGet(Answers::none);
    }

    private static Screen screen(int number) {
        return Arrays.stream(Screen.values())
                .filter(screen -> screen.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }
}
