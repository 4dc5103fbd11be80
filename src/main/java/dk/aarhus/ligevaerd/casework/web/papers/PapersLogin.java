package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.access.PartyLogin;
import dk.aarhus.ligevaerd.casework.party.PartyEntrance;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/**
 * The way in for parties who log in. It hands over to the pages of the papers, which know nothing
 * of a login, and ends it: from there on a browser is one that holds a code.
 */
@InEveryLanguage
@Path(PartyLogin.PLACE)
@Authenticated
@Blocking
class PapersLogin {

    private final PartyLogin login;
    private final PartyEntrance entrance;
    private final PapersWays ways;

    PapersLogin(PartyLogin login, PartyEntrance entrance, PapersWays ways) {
        this.login = login;
        this.entrance = entrance;
        this.ways = ways;
    }

    /** Whoever finds nothing here is logged out at once. */
    @GET
    public Response list() {
        var doors = entrance.of(login.account());
        if (doors.isEmpty()) {
            login.end();
        }
        return ways.page(new PapersOfLogin(doors));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> sent) {
        var account = login.account();
        if ("close".equals(sent.getFirst("go"))) {
            login.end();
            return ways.closed();
        }
        var pass = entrance.enter(account, door(sent.getFirst("door")));
        login.end();
        return ways.to(PapersWays.PAPERS, OpenedByCode.<PartySaid>by(pass));
    }

    private static UUID door(String typed) {
        try {
            return Optional.ofNullable(typed).map(UUID::fromString).orElseThrow();
        } catch (RuntimeException noDoor) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }
}
