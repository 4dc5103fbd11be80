package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.SpokenAccount;
import dk.aarhus.ligevaerd.intake.WrongCodes;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** The ways into the form and out of it: beginning, going on later, and the receipt. */
@InEveryLanguage
@Path("/report")
@PermitAll
@Blocking
class FormDoors {

    /**
     * A page that is reloaded by a slip of the finger must not cost anybody the only way to the
     * mailbox; whoever takes the telephone an hour later must not find the code in it.
     */
    private static final Duration RECEIPT_IS_KEPT = Duration.ofMinutes(10);

    private final Intake intake;
    private final Drafts drafts;
    private final SpokenAccount spoken;
    private final RunningForm running;
    private final FormPages forms;
    private final PageAnswers pages;
    private final DeskHours deskHours;
    private final WrongCodes wrongCodes;
    private final RequestLanguage language;

    FormDoors(
            Intake intake,
            Drafts drafts,
            SpokenAccount spoken,
            RunningForm running,
            FormPages forms,
            PageAnswers pages,
            DeskHours deskHours,
            WrongCodes wrongCodes,
            RequestLanguage language) {
        this.intake = intake;
        this.drafts = drafts;
        this.spoken = spoken;
        this.running = running;
        this.forms = forms;
        this.pages = pages;
        this.deskHours = deskHours;
        this.wrongCodes = wrongCodes;
        this.language = language;
    }

    @GET
    public Response begin() {
        var code = running.code();
        if (code.flatMap(intake::receiptOf).isPresent()) {
            // The answer to "send" may never have arrived: without it the code would be lost.
            return FormPages.to(FormPages.RECEIPT);
        }
        if (code.flatMap(drafts::open).isPresent()) {
            return pages.secret(new BegunForm());
        }
        // An empty form that runs keeps its code, so that a second tab is a tab of the same form.
        return code.map(c -> FormPages.to(Screen.ACCOUNT, false)).orElseGet(forms::firstScreen);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> sent) {
        var code = running.code();
        return switch (Optional.ofNullable(sent.getFirst("go")).orElse("")) {
            case "another" -> forms.begin();
            case "erase" -> {
                code.ifPresent(drafts::erase);
                yield forms.over(FormPages.to("/"));
            }
            case "close" -> forms.over(FormPages.to("/"));
            default ->
                    code.flatMap(intake::receiptOf).isPresent()
                            ? FormPages.to(FormPages.RECEIPT)
                            : code.filter(c -> drafts.open(c).isPresent())
                                    .map(c -> FormPages.to(goOn(c), false))
                                    .orElseGet(forms::begin);
        };
    }

    @GET
    @Path("18")
    public Response receipt() {
        return running.code()
                .flatMap(code -> receipt(code, Rehearsal.NOT_TRIED))
                .orElseGet(() -> FormPages.to("/mailbox"));
    }

    /** "Type it back": whether the reporter's note of the code is right. Sends nothing. */
    @POST
    @Path("18")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rehearse(MultivaluedMap<String, String> sent) {
        var typed = MailboxCode.parse(sent.getFirst("typed"));
        return running.code()
                .flatMap(
                        code ->
                                receipt(
                                        code,
                                        typed.filter(code::equals).isPresent()
                                                ? Rehearsal.RIGHT
                                                : Rehearsal.WRONG))
                .orElseGet(() -> FormPages.to("/mailbox"));
    }

    @GET
    @Path("19")
    public Response later() {
        return running.code()
                .filter(code -> drafts.open(code).isPresent())
                .map(code -> pages.secret(new GoOnLater(code.toString())))
                .orElseGet(() -> FormPages.to("/report"));
    }

    @GET
    @Path("20")
    public Response resume() {
        return pages.secret(new ResumeDoor("", ""));
    }

    @POST
    @Path("20")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(MultivaluedMap<String, String> sent) {
        var typed = code(sent);
        var code = drafts.resumable(typed);
        if (code.isPresent()) {
            return forms.with(code.get(), FormPages.to(goOn(code.get()), false));
        }
        if (MailboxCode.parse(typed).flatMap(intake::receiptOf).isPresent()) {
            return FormPages.to("/mailbox");
        }
        try {
            wrongCodes.count();
        } catch (Problem tooMany) {
            var wait = language.words(PlatformMessages.class).problemAdvice(tooMany.kind());
            return pages.tooMany(new ResumeDoor(wait, typed));
        }
        return pages.toCorrect(
                new ResumeDoor(language.words(IntakeMessages.class).codeWrong(), typed));
    }

    /** The door that a form without its token was on, with what was typed. */
    Response again(MultivaluedMap<String, String> sent) {
        return pages.toCorrect(
                new ResumeDoor(language.words(FormMessages.class).notKept(), code(sent)));
    }

    private static String code(MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("code")).orElse("");
    }

    private Optional<Response> receipt(MailboxCode code, Rehearsal rehearsal) {
        return intake.receiptOf(code)
                .map(
                        receipt ->
                                new ReceiptPage(
                                        receipt,
                                        new TimeLimitWords(intake.claimMayBeLostAfter(code)),
                                        deskHours.next(),
                                        rehearsal))
                .map(
                        page ->
                                Response.fromResponse(pages.secret(page))
                                        .cookie(running.endsIn(RECEIPT_IS_KEPT, code))
                                        .build());
    }

    /** The first screen that waits for an answer, or the summary. */
    private Screen goOn(MailboxCode code) {
        var answers = drafts.open(code).map(Answers::new).orElseGet(Answers::none);
        for (var screen : new Screen[] {Screen.ACCOUNT, Screen.CONNECTION, Screen.IDENTITY}) {
            if (!answers.answered(screen) && !isTold(screen, code)) {
                return screen;
            }
        }
        return Screen.more(answers).stream().anyMatch(answers::given)
                ? Screen.SUMMARY
                : Screen.SEND_OR_MORE;
    }

    /** Whoever spoke need not write. */
    private boolean isTold(Screen screen, MailboxCode code) {
        return screen == Screen.ACCOUNT && spoken.isToldUnder(code);
    }
}
