package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.looking.Look;
import dk.aarhus.ligevaerd.casework.looking.Manner;
import dk.aarhus.ligevaerd.casework.party.PartyLooking;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Letters and files that a party was given, for programs: the words of a page, or the file itself.
 */
@InEveryLanguage
@Path("/api/v1/papers")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public, no login")
class PaperContentResource {

    private final PaperCodes codes;
    private final PartyPapers papers;
    private final PartyLooking looking;

    PaperContentResource(PaperCodes codes, PartyPapers papers, PartyLooking looking) {
        this.codes = codes;
        this.papers = papers;
        this.looking = looking;
    }

    /** One page of a file that was given to be looked at; the first where none is named. */
    record PaperLooking(String code, Integer number, Integer page) {}

    /**
     * The page as it is read. Pictures are seen on the page for people only.
     *
     * @param hindrance why it is not shown; NONE where it is
     */
    record PaperLooked(Manner manner, Hindrance hindrance, int page, int pages, String words) {

        static PaperLooked of(Look look) {
            return new PaperLooked(
                    look.manner(), look.hindrance(), look.page(), look.pages(), look.words());
        }
    }

    @POST
    @Path("looks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "lookAtPaperFile",
            summary = "The words of a page of a file that was given to be looked at")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperLooked.class)))
    public Response look(PaperLooking wanted) {
        required(wanted);
        var code = codes.own(wanted.code());
        var look =
                looking.at(
                        code,
                        number(wanted.number()),
                        Optional.ofNullable(wanted.page()).orElse(1));
        return Response.ok(PaperLooked.of(look))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "takePaperContent",
            summary = "The file of a letter, or a file that was given to be taken along",
            description = "What was given to be looked at only is not found here.")
    @APIResponse(
            responseCode = "200",
            description = "The file, with its own media type",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples =
                                    @ExampleObject(name = "example", value = "(bytes of a PDF)")))
    public Response content(PapersResource.PaperKey key) {
        required(key);
        var code = codes.own(key.code());
        var number = number(key.number());
        return switch (papers.one(code, number).paper().kind()) {
            case LETTER -> {
                var letter = papers.file(code, number);
                yield file("application/pdf", () -> new ByteArrayInputStream(letter));
            }
            case COPY -> {
                var copy = looking.copy(code, number);
                yield file(copy.mediaType(), () -> copy.bytes().open());
            }
            case HEARING, INVITATION, MINUTES, REMEDY, TASK, FILE ->
                    throw Problem.of(ProblemKind.NOT_FOUND);
        };
    }

    private static Response file(String mediaType, Supplier<InputStream> content) {
        StreamingOutput out =
                to -> {
                    try (var bytes = content.get()) {
                        bytes.transferTo(to);
                    }
                };
        return Response.ok(out)
                .type(mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static int number(Integer typed) {
        if (typed == null) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return typed;
    }

    private static void required(Object sent) {
        if (sent == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
    }
}
