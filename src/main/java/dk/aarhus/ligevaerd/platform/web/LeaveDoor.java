package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way out at once: what was open here is closed before the browser is somewhere else. */
@InEveryLanguage
@Path("/leave")
@PermitAll
class LeaveDoor {

    private final Instance<LeftBehind> open;
    private final RequestLanguage language;

    LeaveDoor(@Any Instance<LeftBehind> open, RequestLanguage language) {
        this.open = open;
        this.language = language;
    }

    @GET
    public Response leave() {
        var elsewhere = language.words(LayoutMessages.class).elsewhere();
        var answer =
                Response.seeOther(URI.create(elsewhere))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        open.forEach(left -> answer.cookie(left.gone()));
        return answer.build();
    }
}
