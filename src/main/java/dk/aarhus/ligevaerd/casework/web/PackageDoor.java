package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.packaging.PackageCopies;
import dk.aarhus.ligevaerd.casework.packaging.PackageDesk;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageBeginning;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageCopying;
import dk.aarhus.ligevaerd.casework.packaging.PackageForms.PackageHiding;
import dk.aarhus.ligevaerd.casework.packaging.PackageReads;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The packages of a case: begun, filled, frozen, approved, handed out. */
@Path("/cases/{reference}/packages")
@Authenticated
@Blocking
class PackageDoor {

    private static final PackageBeginning NOTHING = new PackageBeginning("", "da", "", "");

    private final CurrentCaller currentCaller;
    private final PackageDesk desk;
    private final PackageCopies copies;
    private final PackageReads reads;
    private final PackageNames names;
    private final DeskAnswers answers;

    PackageDoor(
            CurrentCaller currentCaller,
            PackageDesk desk,
            PackageCopies copies,
            PackageReads reads,
            PackageNames names,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.copies = copies;
        this.reads = reads;
        this.names = names;
        this.answers = answers;
    }

    @GET
    public Response all(@RestPath String reference) {
        caller();
        var all = reads.of(Wanted.parse(reference), caller());
        return answers.page(new PackagesPage(all, NOTHING, PackageTrouble.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            @RestPath String reference,
            @RestForm String version,
            @RestForm String purpose,
            @RestForm String language,
            @RestForm String recipient,
            @RestForm String basis) {
        caller();
        var wanted = Wanted.parse(reference);
        var typed = new PackageBeginning(purpose, language, recipient, basis);
        try {
            return to(wanted, desk.begin(seen(wanted, version), typed, caller()));
        } catch (Problem refused) {
            var trouble = names.trouble(refused, List.of());
            return answers.refused(
                    refused, new PackagesPage(reads.of(wanted, caller()), typed, trouble));
        }
    }

    @GET
    @Path("{number}")
    public Response one(
            @RestPath String reference, @RestPath String number, @RestQuery String done) {
        caller();
        return answers.page(
                page(
                        Wanted.parse(reference),
                        SheetNumbers.of(number),
                        PackageTyped.NOTHING,
                        PackageTrouble.NONE,
                        done != null));
    }

    @POST
    @Path("{number}/items")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        caller();
        var items = sent.get("items");
        return act(
                reference,
                number,
                sent.getFirst("version"),
                (seen, one) ->
                        desk.choose(
                                seen,
                                one,
                                new PackageForms.PackageChoosing(items == null ? List.of() : items),
                                caller()));
    }

    @POST
    @Path("{number}/words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hide(
            @RestPath String reference,
            @RestPath String number,
            @RestForm String version,
            @RestForm String words,
            @RestForm String ground,
            @RestForm String why) {
        caller();
        var typed = new PackageHiding(words, ground, why);
        return act(
                reference,
                number,
                version,
                PackageTyped.of(typed),
                (seen, one) -> desk.hide(seen, one, typed, caller()));
    }

    @POST
    @Path("{number}/words/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(
            @RestPath String reference,
            @RestPath String number,
            @RestForm String words,
            @RestForm String ground,
            @RestForm String why) {
        caller();
        var wanted = Wanted.parse(reference);
        int one = SheetNumbers.of(number);
        var typed = new PackageHiding(words, ground, why);
        try {
            return answers.page(hits(wanted, one, typed));
        } catch (Problem refused) {
            return refused(refused, wanted, one, PackageTyped.of(typed));
        }
    }

    private PackageHitsPage hits(Reference reference, int number, PackageHiding typed) {
        var found = reads.hits(reference, number, typed, caller());
        return new PackageHitsPage(
                reference,
                number,
                "/cases/%s/packages/%d".formatted(reference, number),
                found,
                found.hits().stream()
                        .map(
                                hit ->
                                        new PackageHitsPage.TitledHit(
                                                hit, names.title(hit.kind(), hit.source())))
                        .toList(),
                typed,
                PackageTrouble.NONE);
    }

    @POST
    @Path("{number}/items/{item}/omission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response omit(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String item,
            @RestForm String version,
            @RestForm String ground,
            @RestForm String why) {
        caller();
        return act(
                reference,
                number,
                version,
                (seen, one) ->
                        desk.omit(
                                seen,
                                one,
                                SheetNumbers.of(item),
                                new PackageForms.PackageOmitting(ground, why),
                                caller()));
    }

    @POST
    @Path("{number}/freezing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freeze(
            @RestPath String reference, @RestPath String number, @RestForm String version) {
        caller();
        return act(reference, number, version, (seen, one) -> desk.freeze(seen, one, caller()));
    }

    @POST
    @Path("{number}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @RestPath String reference, @RestPath String number, @RestForm String version) {
        caller();
        return act(reference, number, version, (seen, one) -> desk.approve(seen, one, caller()));
    }

    @POST
    @Path("{number}/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(
            @RestPath String reference,
            @RestPath String number,
            @RestForm String version,
            @RestForm String how) {
        caller();
        return act(
                reference,
                number,
                version,
                PackageTyped.of(how),
                (seen, one) ->
                        desk.leave(seen, one, new PackageForms.PackageLeaving(how), caller()));
    }

    @POST
    @Path("{number}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @RestPath String reference, @RestPath String number, @RestForm String version) {
        caller();
        return act(reference, number, version, (seen, one) -> desk.drop(seen, one, caller()));
    }

    @POST
    @Path("{number}/copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(
            @RestPath String reference,
            @RestPath String number,
            @RestForm String version,
            @RestForm String recipient,
            @RestForm String basis) {
        caller();
        var wanted = Wanted.parse(reference);
        int one = SheetNumbers.of(number);
        var typed = new PackageCopying(recipient, basis);
        try {
            return to(wanted, copies.copy(seen(wanted, version), one, typed, caller()));
        } catch (Problem refused) {
            return refused(refused, wanted, one, PackageTyped.of(typed));
        }
    }

    @GET
    @Path("{number}/package.pdf")
    public Response pdf(@RestPath String reference, @RestPath String number) {
        caller();
        var wanted = Wanted.parse(reference);
        int one = SheetNumbers.of(number);
        return attachment(
                reads.pdf(wanted, one, caller()), "application/pdf", wanted + "-" + one + ".pdf");
    }

    @GET
    @Path("{number}/package.zip")
    public Response zip(@RestPath String reference, @RestPath String number) {
        caller();
        var wanted = Wanted.parse(reference);
        int one = SheetNumbers.of(number);
        var zip = reads.zip(wanted, one, caller());
        StreamingOutput content = zip::write;
        return attachment(content, "application/zip", wanted + "-" + one + ".zip");
    }

    private static Response attachment(Object content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Something done to one package. */
    private interface PackageAct {
        void on(SeenCase seen, int number);
    }

    private Response act(String reference, String number, String version, PackageAct act) {
        return act(reference, number, version, PackageTyped.NOTHING, act);
    }

    private Response act(
            String reference, String number, String version, PackageTyped typed, PackageAct act) {
        var wanted = Wanted.parse(reference);
        int one = SheetNumbers.of(number);
        try {
            act.on(seen(wanted, version), one);
            return to(wanted, one);
        } catch (Problem refused) {
            return refused(refused, wanted, one, typed);
        }
    }

    private Response refused(Problem refused, Reference wanted, int one, PackageTyped typed) {
        var trouble = names.trouble(refused, items(wanted, one));
        return answers.refused(refused, page(wanted, one, typed, trouble, false));
    }

    private List<dk.aarhus.ligevaerd.casework.packaging.PackageView.PackedItem> items(
            Reference reference, int number) {
        return reads.of(reference, caller()).one(number).items();
    }

    private PackagePage page(
            Reference reference,
            int number,
            PackageTyped typed,
            PackageTrouble trouble,
            boolean done) {
        var caller = caller();
        var all = reads.of(reference, caller);
        var one = all.one(number);
        var inIt =
                one.items().stream()
                        .map(item -> names.title(item.kind(), item.source()))
                        .collect(java.util.stream.Collectors.toSet());
        var choices =
                one.mayChange()
                        ? reads.choices(reference, number, caller).stream()
                                .map(names::choice)
                                .filter(choice -> !inIt.contains(choice.title()))
                                .toList()
                        : List.<PackagePage.Choice>of();
        return new PackagePage(
                reference,
                all.version(),
                one,
                one.items().stream()
                        .map(
                                item ->
                                        new PackagePage.Titled(
                                                item, names.title(item.kind(), item.source())))
                        .toList(),
                choices,
                typed,
                trouble,
                done);
    }

    private Response to(Reference reference, int number) {
        return answers.seeOther("/cases/%s/packages/%d?done".formatted(reference, number));
    }

    private static SeenCase seen(Reference reference, String version) {
        return new SeenCase(reference, Posted.seen(version));
    }

    /** Who asks; asked first, before the address is read. */
    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
