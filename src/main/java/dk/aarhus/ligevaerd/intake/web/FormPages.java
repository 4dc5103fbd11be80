package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.DraftEvidence;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The pages of the form, and the ways from one to another. */
@RequestScoped
class FormPages {

    static final String FILES = "/report/evidence";
    static final String RECEIPT = "/report/18";
    static final String LATER = "/report/19";
    static final String RESUME = "/report/20";

    private final PageAnswers pages;
    private final RunningForm running;
    private final DraftEvidence evidence;
    private final Departments departments;
    private final OfferedPlaces places;
    private final DeskHours deskHours;
    private final RequestLanguage language;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormPages(
            PageAnswers pages,
            RunningForm running,
            DraftEvidence evidence,
            Departments departments,
            OfferedPlaces places,
            DeskHours deskHours,
            RequestLanguage language,
            Clock clock) {
        this.pages = pages;
        this.running = running;
        this.evidence = evidence;
        this.departments = departments;
        this.places = places;
        this.deskHours = deskHours;
        this.language = language;
        this.clock = clock;
    }

    static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    static Response to(Screen screen, boolean returning) {
        return to(screen.address() + (returning && screen != Screen.SUMMARY ? "?sum=1" : ""));
    }

    static Response toCorrect(Screen screen, boolean returning) {
        return to(screen.address() + "?check=1" + (returning ? "&sum=1" : ""));
    }

    /** The first question, for whoever begins: draws the code and stores nothing yet. */
    Response firstScreen() {
        return with(
                MailboxCode.draw(random),
                pages.secret(
                        page(
                                Screen.ACCOUNT,
                                Answers.none(),
                                List.of(),
                                FormFrame.Note.NONE,
                                false)));
    }

    Response begin() {
        return with(MailboxCode.draw(random), to(Screen.ACCOUNT, false));
    }

    Response screen(Screen screen, Answers answers, List<Violation> wrong, boolean returning) {
        return pages.secret(page(screen, answers, wrong, FormFrame.Note.NONE, returning));
    }

    /** The browser came without the code: what was typed is shown again, and nothing is stored. */
    Response notKept(Screen screen, Answers typed) {
        return with(
                MailboxCode.draw(random),
                pages.refused(page(screen, typed, List.of(), FormFrame.Note.NOT_KEPT, false)));
    }

    Response twoVersions(
            Screen screen, Answers stored, Answers typed, String pressed, boolean returning) {
        return pages.refused(
                new TwoVersions(
                        screen,
                        stored,
                        typed,
                        summary(stored).rowsOf(screen),
                        summary(typed).rowsOf(screen),
                        stored.markOf(screen),
                        pressed,
                        returning));
    }

    Response with(MailboxCode code, Response answer) {
        return Response.fromResponse(answer).cookie(running.is(code)).build();
    }

    Response over(Response answer) {
        return Response.fromResponse(answer).cookie(running.isOver()).build();
    }

    Summary summary(Answers answers) {
        return new Summary(answers, departments.on(LocalDate.now(clock)), places, language);
    }

    private TemplateInstance page(
            Screen screen,
            Answers answers,
            List<Violation> wrong,
            FormFrame.Note note,
            boolean returning) {
        var frame = FormFrame.of(screen, answers, note, returning);
        if (screen == Screen.GUIDE) {
            return Guide.of(answers, frame, GuideSteps.path(answers));
        }
        return screen == Screen.SUMMARY
                ? new CheckAnswers(
                        answers,
                        frame,
                        summary(answers).rows(),
                        files(),
                        TimeLimitWords.of(answers, LocalDate.now(clock)),
                        deskHours.next())
                : new AskedScreen(
                        screen,
                        answers,
                        Faults.of(wrong, language),
                        frame,
                        departments.on(LocalDate.now(clock)),
                        deskHours.next(),
                        screen == Screen.IDENTITY
                                ? files().stream().filter(FileLine::hides).toList()
                                : List.of());
    }

    private List<FileLine> files() {
        return running.code().map(evidence::lines).orElseGet(List::of);
    }
}
