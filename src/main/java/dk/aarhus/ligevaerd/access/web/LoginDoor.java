package dk.aarhus.ligevaerd.access.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where staff come in: leads on to the first page that their role opens. */
@Path("/login")
@Authenticated
@Blocking
class LoginDoor {

    private final StaffMenu menu;

    LoginDoor(StaffMenu menu) {
        this.menu = menu;
    }

    @GET
    public Response enter() {
        return Response.seeOther(URI.create(menu.first())).build();
    }
}
