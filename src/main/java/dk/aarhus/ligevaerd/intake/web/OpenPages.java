package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The pages that only tell. */
@InEveryLanguage
@Path("/")
@PermitAll
@Blocking
class OpenPages {

    private final PageAnswers pages;
    private final DeskHours deskHours;

    OpenPages(PageAnswers pages, DeskHours deskHours) {
        this.pages = pages;
        this.deskHours = deskHours;
    }

    @GET
    public Response welcome() {
        return pages.open(new Welcome(deskHours.next()));
    }

    @GET
    @Path("rights")
    public Response rights() {
        return pages.open(new Rights());
    }

    @GET
    @Path("privacy")
    public Response privacy() {
        return pages.open(new Privacy());
    }

    @GET
    @Path("accessibility-statement")
    public Response accessibility() {
        return pages.open(new AccessibilityStatement());
    }
}
