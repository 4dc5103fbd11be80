package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The form on paper, made from the same questions. */
@InEveryLanguage
@Path("/paper")
@PermitAll
@Blocking
class PaperDoor {

    private final Departments departments;
    private final Optional<String> address;
    private final Clock clock;
    private final PageAnswers pages;

    PaperDoor(
            Departments departments,
            @ConfigProperty(name = "ligevaerd.paper.return-address") Optional<String> address,
            Clock clock,
            PageAnswers pages) {
        this.departments = departments;
        this.address = address;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response read() {
        return pages.open(new PaperForm(departments.on(LocalDate.now(clock)), address));
    }
}
