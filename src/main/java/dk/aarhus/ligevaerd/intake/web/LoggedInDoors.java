package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.access.ReporterLogin;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.OwnReports;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;

/**
 * The ways in for reporters who want to log in. Each hands over to the form or the mailbox, which
 * know nothing of a login, and ends it: from there on a browser is the one that holds a code.
 */
@InEveryLanguage
@Path(ReporterLogin.PLACE)
@Authenticated
@Blocking
class LoggedInDoors {

    private final ReporterLogin login;
    private final OwnReports own;
    private final Drafts drafts;
    private final FormPages forms;
    private final MailboxWays mailbox;
    private final PageAnswers pages;
    private final SecureRandom random = new SecureRandom();

    LoggedInDoors(
            ReporterLogin login,
            OwnReports own,
            Drafts drafts,
            FormPages forms,
            MailboxWays mailbox,
            PageAnswers pages) {
        this.login = login;
        this.own = own;
        this.drafts = drafts;
        this.forms = forms;
        this.mailbox = mailbox;
        this.pages = pages;
    }

    @GET
    @Path("report")
    public Response greet() {
        return pages.secret(new LoggedInForm(OwnReports.contactOf(login.account())));
    }

    @POST
    @Path("report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> sent) {
        var account = login.account();
        if (!"begin".equals(sent.getFirst("go"))) {
            login.end();
            return FormPages.to("/report");
        }
        var code = MailboxCode.draw(random);
        drafts.change(code, nothing -> own.begun(account));
        login.end();
        return forms.with(code, FormPages.to(Screen.ACCOUNT, false));
    }

    @GET
    @Path("mailbox")
    public Response list() {
        return pages.secret(new LoggedInMailbox(own.of(login.account())));
    }

    @POST
    @Path("mailbox")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> sent) {
        var account = login.account();
        var pass = own.open(account, reference(sent.getFirst("reference")));
        login.end();
        return mailbox.to(MailboxWays.MAILBOX, OpenMailbox.by(pass));
    }

    private static Reference reference(String typed) {
        try {
            return new Reference(String.valueOf(typed));
        } catch (IllegalArgumentException noReference) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }
}
