package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.access.ReporterLogin;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.OwnReports;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.intake.words.Said;
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
import java.util.Optional;

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
    private final RunningForm running;
    private final FormPages forms;
    private final MailboxWays mailbox;
    private final PageAnswers pages;
    private final SecureRandom random = new SecureRandom();

    LoggedInDoors(
            ReporterLogin login,
            OwnReports own,
            Drafts drafts,
            RunningForm running,
            FormPages forms,
            MailboxWays mailbox,
            PageAnswers pages) {
        this.login = login;
        this.own = own;
        this.drafts = drafts;
        this.running = running;
        this.forms = forms;
        this.mailbox = mailbox;
        this.pages = pages;
    }

    @GET
    @Path("report")
    public Response greet() {
        return pages.secret(
                new LoggedInForm(
                        OwnReports.contactOf(login.account()), runningDraft().isPresent()));
    }

    @POST
    @Path("report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> sent) {
        var account = login.account();
        // Who comes back from a login elsewhere comes without the form's cookie; now it is here.
        if ("begin".equals(sent.getFirst("go"))
                && runningDraft().isPresent()
                && sent.getFirst("begun") == null) {
            return greet();
        }
        var code =
                switch (String.valueOf(sent.getFirst("go"))) {
                    case "begin" -> Optional.of(MailboxCode.draw(random));
                    case "on" -> runningDraft();
                    default -> Optional.<MailboxCode>empty();
                };
        code.ifPresent(one -> drafts.change(one, given -> own.filledIn(given, account)));
        login.end();
        return code.map(one -> forms.with(one, FormPages.to(Screen.ACCOUNT, false)))
                .orElseGet(() -> FormPages.to("/report"));
    }

    private Optional<MailboxCode> runningDraft() {
        return running.code().filter(code -> drafts.open(code).isPresent());
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
        return mailbox.to(MailboxWays.MAILBOX, OpenedByCode.<Said>by(pass));
    }

    private static Reference reference(String typed) {
        try {
            return new Reference(String.valueOf(typed));
        } catch (IllegalArgumentException noReference) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }
}
