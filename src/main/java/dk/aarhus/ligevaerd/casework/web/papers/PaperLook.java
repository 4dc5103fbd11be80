package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PartyLooking;
import dk.aarhus.ligevaerd.casework.web.Stretch;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of the case that a party was given: looked at page by page, or taken along. */
@InEveryLanguage
@Path(PapersWays.PAPERS + "/{number: \\d{1,6}}")
@PermitAll
@Blocking
class PaperLook {

    private static final int FIRST = 1;

    private final PartyLooking looking;
    private final PapersWays ways;

    PaperLook(PartyLooking looking, PapersWays ways) {
        this.looking = looking;
        this.ways = ways;
    }

    @GET
    @Path("look")
    public Response look(@RestPath int number, @RestQuery String page) {
        return ways.inside(
                "",
                open ->
                        ways.page(
                                new PaperLookPage(
                                        number,
                                        looking.at(open.code().toString(), number, page(page)))));
    }

    /** Where only the language changes; the page is that of the address. */
    @POST
    @Path("look")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stay(@RestPath int number, @RestQuery String page) {
        return look(number, page);
    }

    @GET
    @Path("look/picture")
    public Response picture(@RestPath int number, @RestQuery String page) {
        return ways.inside(
                "",
                open -> {
                    var drawn = looking.drawn(open.code().toString(), number, page(page));
                    return Response.ok(drawn.bytes())
                            .type(drawn.mediaType())
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .build();
                });
    }

    @GET
    @Path("look/recording")
    public Response recording(@RestPath int number, @RestHeader("Range") String range) {
        return ways.inside(
                "",
                open -> {
                    var recording = looking.recording(open.code().toString(), number);
                    return Stretch.of(range, recording.bytes().size()).answer(recording);
                });
    }

    /** The file as it is; its name tells nothing. */
    @GET
    @Path("copy")
    public Response copy(@RestPath int number) {
        return ways.inside(
                "",
                open -> {
                    var copy = looking.copy(open.code().toString(), number);
                    StreamingOutput content =
                            out -> {
                                try (var bytes = copy.bytes().open()) {
                                    bytes.transferTo(out);
                                }
                            };
                    return Response.ok(content)
                            .type(copy.mediaType())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"" + copy.name() + "\"")
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .build();
                });
    }

    private static int page(String typed) {
        if (typed == null || typed.isBlank()) {
            return FIRST;
        }
        if (!typed.matches("\\d{1,5}")) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return Integer.parseInt(typed);
    }
}
