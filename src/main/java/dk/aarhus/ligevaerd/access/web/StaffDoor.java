package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.StaffRegister;
import dk.aarhus.ligevaerd.access.directory.DirectoryDesk;
import dk.aarhus.ligevaerd.access.words.RegisterDone;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff register: two let an account in, one takes it out. */
@Path(StaffDoor.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class StaffDoor {

    static final String PATH = "/staff";

    private final StaffRegister register;
    private final DirectoryDesk directory;

    StaffDoor(StaffRegister register, DirectoryDesk directory) {
        this.register = register;
        this.directory = directory;
    }

    @GET
    public TemplateInstance read(@RestQuery String done) {
        return new StaffPage(
                register.read(),
                directory.read(),
                Optional.ofNullable(done).flatMap(RegisterDone::named));
    }

    @POST
    @Path("{id}/agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@RestPath String id, @RestForm String seen) {
        register.approve(parsed(id), version(seen));
        return afterwards(RegisterDone.AGREED);
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath String id, @RestForm String seen) {
        var account = register.end(parsed(id), version(seen));
        return afterwards(
                directory.leavesCasesBehind(account) ? RegisterDone.BUSY : RegisterDone.ENDED);
    }

    private static Response afterwards(RegisterDone done) {
        return Response.seeOther(URI.create(PATH + "?done=" + done.parameter())).build();
    }

    /** What is no id is no line of the register. */
    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }

    /** A form without a version was not made by the page: it has seen no line as it is. */
    private static int version(String seen) {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
