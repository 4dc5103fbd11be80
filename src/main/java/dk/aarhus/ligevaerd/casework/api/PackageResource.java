package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.packaging.PackageCopies;
import dk.aarhus.ligevaerd.casework.packaging.PackageDesk;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageBeginning;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageChoosing;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageCopying;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageHiding;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageLeaving;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageMarking;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageOmitting;
import dk.aarhus.ligevaerd.casework.packaging.PackageHits;
import dk.aarhus.ligevaerd.casework.packaging.PackageReads;
import dk.aarhus.ligevaerd.casework.packaging.PackageView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The packages of a case, for programs. Every act is against the version of the case. */
@Path("/api/v1/cases/{reference}/packages")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packages")
@APIResponse(
        responseCode = "200",
        description = "The packages of the case as they then are",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PackageResource.PackagesView.class)))
class PackageResource {

    private final CurrentCaller currentCaller;
    private final CaseExchange<PackagesView> exchange;
    private final PackageDesk desk;
    private final PackageCopies copies;
    private final PackageReads reads;

    PackageResource(
            CurrentCaller currentCaller,
            PackageDesk desk,
            PackageCopies copies,
            PackageReads reads) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.copies = copies;
        this.reads = reads;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> PackagesView.of(reads.of(reference, caller)));
    }

    /** All packages of a case. */
    record PackagesView(int version, List<PackageView> packages) implements CaseExchange.Versioned {

        static PackagesView of(PackageReads.All all) {
            return new PackagesView(all.version(), all.packages());
        }
    }

    /** A package as a file, its bytes in base64. */
    record PackageFile(String name, byte[] pdf) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listPackages",
            summary = "The packages of a case, with what is in them")
    public Response list(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Operation(
            operationId = "beginPackage",
            summary = "Begin a package with what its purpose usually needs",
            description =
                    "Party access is not given by this way in a case of the whistleblower scheme (409).")
    public Response begin(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PackageBeginning form) {
        return exchange.acted(reference, ifMatch, form, desk::begin);
    }

    @POST
    @Path("{number}/items")
    @Operation(
            operationId = "choosePackageItems",
            summary = "Take further things of the case in, such as FILE:2 or DECISION")
    public Response choose(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PackageChoosing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.choose(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("{number}/items/{item}/omission")
    @Operation(
            operationId = "omitPackageItem",
            summary = "Leave an item out as a whole, for a ground; without one, take it back in")
    public Response omit(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PackageOmitting form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) ->
                        desk.omit(seen, Numbers.of(number), Numbers.of(item), given, by));
    }

    @POST
    @Path("{number}/items/{item}/marks")
    @Operation(
            operationId = "markPackagePage",
            summary = "Black out a place on a page, in thousandths of the page")
    public Response mark(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PackageMarking form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) ->
                        desk.mark(seen, Numbers.of(number), Numbers.of(item), given, by));
    }

    @DELETE
    @Path("{number}/items/{item}/marks/{mark}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "unmarkPackagePage", summary = "Take a mark away again")
    public Response unmark(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestPath String mark,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference,
                ifMatch,
                (seen, by) ->
                        desk.unmark(
                                seen, Numbers.of(number), Numbers.of(item), Numbers.of(mark), by));
    }

    @POST
    @Path("{number}/words")
    @Operation(
            operationId = "hidePackageWords",
            summary = "Black out every occurrence of some words, one expression a line",
            description = "Before the package is frozen, the whole of it is searched for them.")
    public Response hide(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PackageHiding form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.hide(seen, Numbers.of(number), given, by));
    }

    @POST
    @Path("{number}/words/preview")
    @Operation(
            operationId = "previewPackageWords",
            summary = "Where these words would be blacked out; nothing is changed")
    @APIResponse(
            responseCode = "200",
            description = "The pages with the number of places on each",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageHits.class)))
    public Response preview(
            @RestPath String reference, @RestPath String number, PackageHiding form) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var typed = form == null ? new PackageHiding(null, null, null) : form;
        return Response.ok(reads.hits(Wanted.parse(reference), Numbers.of(number), typed, caller))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{number}/freezing")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "freezePackage",
            summary = "Make the file, check that nothing that was taken out is in it, and keep it",
            description =
                    "Where something can still be read, 409 with leaks: the item and the page.")
    public Response freeze(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> desk.freeze(seen, Numbers.of(number), by));
    }

    @POST
    @Path("{number}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approvePackage",
            summary = "Approve a frozen package that others made",
            description = "By a reviewer or the decision maker.")
    public Response approve(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> desk.approve(seen, Numbers.of(number), by));
    }

    @POST
    @Path("{number}/leaving")
    @Operation(
            operationId = "handOutPackage",
            summary = "Write down that it was handed out, and how")
    public Response leave(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PackageLeaving form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.leave(seen, Numbers.of(number), given, by));
    }

    @POST
    @Path("{number}/dropping")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "dropPackage",
            summary = "Keep a package from being handed out",
            description = "One that was downloaded or handed out is not dropped any more (409).")
    public Response drop(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> desk.drop(seen, Numbers.of(number), by));
    }

    @POST
    @Path("{number}/copies")
    @Operation(
            operationId = "copyPackage",
            summary = "Begin another draft from a package that is not changed any more",
            description =
                    "With its things as they were, and what is left out and blacked out of them. Of one"
                            + " that went out the new one says on its first page that it replaces it.")
    public Response copy(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PackageCopying form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> copies.copy(seen, Numbers.of(number), given, by));
    }

    @GET
    @Path("{number}/file")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readPackageFile",
            summary = "The PDF of a package, once a second person approved it")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageFile.class)))
    public Response file(@RestPath String reference, @RestPath String number) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var wanted = Wanted.parse(reference);
        int one = Numbers.of(number);
        return Response.ok(
                        new PackageFile(
                                wanted + "-" + one + ".pdf", reads.pdf(wanted, one, caller)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
