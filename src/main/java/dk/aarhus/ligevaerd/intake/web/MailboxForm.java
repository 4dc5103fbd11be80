package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
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

/** The reporter's mailbox. The code is always in a form's body, never in an address. */
@InEveryLanguage
@Path("/mailbox")
@PermitAll
@Blocking
class MailboxForm {

    private final Mailboxes mailboxes;
    private final RequestLanguage language;
    private final PageAnswers pages;

    MailboxForm(Mailboxes mailboxes, RequestLanguage language, PageAnswers pages) {
        this.mailboxes = mailboxes;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response door() {
        return pages.open(new MailboxDoor(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> sent) {
        var code = sent.getFirst("code");
        if ("write".equals(sent.getFirst("go"))) {
            return write(code, sent.getFirst("text"));
        }
        var typed = sent.getFirst("text");
        return show(code, typed == null ? "" : typed, "", false);
    }

    private Response write(String code, String text) {
        try {
            return mailboxes.write(code, text) ? show(code, "", "", true) : wrongCode();
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var words = language.words(PlatformMessages.class);
            var fault = ProblemBody.fieldMessages(refused.violations(), words).get(0).message();
            return show(code, text, fault, false);
        }
    }

    private Response show(String code, String typed, String fault, boolean added) {
        return mailboxes
                .open(code)
                .map(view -> new MailboxPage(view, code, typed, fault, added))
                .map(page -> fault.isEmpty() ? pages.secret(page) : pages.toCorrect(page))
                .orElseGet(this::wrongCode);
    }

    private Response wrongCode() {
        return pages.toCorrect(new MailboxDoor(language.words(IntakeMessages.class).codeWrong()));
    }
}
