package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.looking.Drawn;
import dk.aarhus.ligevaerd.casework.packaging.PackageDesk;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageMarking;
import dk.aarhus.ligevaerd.casework.packaging.PackageReads;
import dk.aarhus.ligevaerd.casework.packaging.PackageView;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Pages of a package: where something is blacked out, and what its receiver will see. */
@Path("/cases/{reference}/packages/{number}")
@Authenticated
@Blocking
class PackageItemDoor {

    private static final PackageMarking NOTHING = new PackageMarking("", "", "", "", "", "", "");

    private final CurrentCaller currentCaller;
    private final PackageDesk desk;
    private final PackageReads reads;
    private final PackageNames names;
    private final DeskAnswers answers;

    PackageItemDoor(
            CurrentCaller currentCaller,
            PackageDesk desk,
            PackageReads reads,
            PackageNames names,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.reads = reads;
        this.names = names;
        this.answers = answers;
    }

    @GET
    @Path("items/{item}")
    public Response item(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestQuery String page,
            @RestQuery String done) {
        caller();
        return answers.page(
                page(
                        Wanted.parse(reference),
                        SheetNumbers.of(number),
                        SheetNumbers.of(item),
                        pageOf(page),
                        NOTHING,
                        null,
                        done != null));
    }

    @GET
    @Path("items/{item}/picture")
    public Response picture(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestQuery String page) {
        caller();
        return drawn(
                reads.page(
                        Wanted.parse(reference),
                        SheetNumbers.of(number),
                        SheetNumbers.of(item),
                        pageOf(page),
                        caller()));
    }

    @POST
    @Path("items/{item}/marks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestForm String version,
            @RestForm String page,
            @RestForm String x,
            @RestForm String y,
            @RestForm String width,
            @RestForm String height,
            @RestForm String ground,
            @RestForm String why) {
        caller();
        var typed = new PackageMarking(page, x, y, width, height, ground, why);
        return act(
                reference,
                number,
                item,
                page,
                typed,
                () ->
                        desk.mark(
                                seen(reference, version),
                                SheetNumbers.of(number),
                                SheetNumbers.of(item),
                                typed,
                                caller()));
    }

    @POST
    @Path("items/{item}/marks/{mark}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unmark(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestPath String mark,
            @RestForm String version,
            @RestForm String page) {
        caller();
        return act(
                reference,
                number,
                item,
                page,
                NOTHING,
                () ->
                        desk.unmark(
                                seen(reference, version),
                                SheetNumbers.of(number),
                                SheetNumbers.of(item),
                                SheetNumbers.of(mark),
                                caller()));
    }

    @GET
    @Path("preview")
    public Response preview(
            @RestPath String reference, @RestPath String number, @RestQuery String page) {
        caller();
        var wanted = Wanted.parse(reference);
        var one = reads.of(wanted, caller()).one(SheetNumbers.of(number));
        int wantedPage = pageOf(page);
        int pages = one.pages().orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (wantedPage > pages) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return answers.page(
                new PackagePreviewPage(
                        wanted,
                        "/cases/%s/packages/%d".formatted(wanted, one.number()),
                        one,
                        wantedPage,
                        pages));
    }

    @GET
    @Path("preview/picture")
    public Response previewPicture(
            @RestPath String reference, @RestPath String number, @RestQuery String page) {
        caller();
        return drawn(
                reads.preview(
                        Wanted.parse(reference), SheetNumbers.of(number), pageOf(page), caller()));
    }

    private Response act(
            String reference,
            String number,
            String item,
            String page,
            PackageMarking typed,
            Runnable act) {
        var wanted = Wanted.parse(reference);
        int one = SheetNumbers.of(number);
        int place = SheetNumbers.of(item);
        try {
            act.run();
            return answers.seeOther(
                    "/cases/%s/packages/%d/items/%d?page=%d&done"
                            .formatted(wanted, one, place, pageOf(page)));
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.NOT_FOUND) {
                throw refused;
            }
            return answers.refused(
                    refused, page(wanted, one, place, pageOf(page), typed, refused, false));
        }
    }

    private PackageItemPage page(
            Reference reference,
            int number,
            int place,
            int page,
            PackageMarking typed,
            Problem refused,
            boolean done) {
        var all = reads.of(reference, caller());
        var one = all.one(number);
        var item =
                one.items().stream()
                        .filter(some -> some.place() == place)
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (page > Math.max(1, item.pages())) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return new PackageItemPage(
                reference,
                "/cases/%s/packages/%d/items/%d".formatted(reference, number, place),
                all.version(),
                one,
                item,
                names.title(item.kind(), item.source()),
                page,
                typed == NOTHING ? asLast(item) : typed,
                refused == null ? PackageTrouble.NONE : names.trouble(refused, one.items()),
                done);
    }

    /** Who blacks out a page mostly does so for one reason. */
    private static PackageMarking asLast(PackageView.PackedItem item) {
        return item.lastMark()
                .map(
                        last ->
                                new PackageMarking(
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        last.ground().name(),
                                        last.why().orElse("")))
                .orElse(NOTHING);
    }

    private static Response drawn(Drawn drawn) {
        return Response.ok(drawn.bytes())
                .type(drawn.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The first where none is named, or what is none. */
    private static int pageOf(String typed) {
        return typed == null || !typed.matches("[1-9]\\d{0,4}") ? 1 : Integer.parseInt(typed);
    }

    private static SeenCase seen(String reference, String version) {
        return new SeenCase(Wanted.parse(reference), Posted.seen(version));
    }

    /** Who asks; asked first, before the address is read. */
    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
