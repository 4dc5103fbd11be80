package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledForms;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledItems;
import dk.aarhus.ligevaerd.casework.investigation.Refiling;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.SecondMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was filed wrong: said by one person, confirmed by another. */
@Path("/cases/{reference}/misfiled")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MisfiledDoor {

    private static final String SAY = "misfiled";

    private final MisfiledItems items;
    private final Refiling refiling;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    MisfiledDoor(
            MisfiledItems items,
            Refiling refiling,
            SheetWords words,
            RequestLanguage language,
            SheetDesk sheets) {
        this.items = items;
        this.refiling = refiling;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.MISFILED, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response say(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                SAY,
                sent,
                (seen, typed, caller) ->
                        items.say(
                                seen,
                                new MisfiledForms.MisfiledSaying(
                                        typed.one("item"),
                                        typed.one("reason"),
                                        typed.one("breach")),
                                caller));
    }

    @POST
    @Path("{number}/confirmed")
    public Response confirm(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "confirm" + one,
                sent,
                (seen, typed, caller) -> items.confirm(seen, one, caller));
    }

    @POST
    @Path("{number}/dropped")
    public Response drop(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "drop" + one,
                sent,
                (seen, typed, caller) -> items.drop(seen, one, caller));
    }

    @POST
    @Path("{number}/moved")
    public Response move(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "move" + one,
                sent,
                (seen, typed, caller) ->
                        refiling.move(
                                seen,
                                one,
                                new MisfiledForms.Refiled(
                                        typed.one("reference"), typed.one("filedAs")),
                                caller));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = items.all(reference, caller);
        var own = own();
        var form =
                words.form("misfiled", SAY, typed)
                        .pick(
                                SheetLabel.ITEM,
                                all.items().stream()
                                        .map(
                                                one ->
                                                        new Option(
                                                                one.code(),
                                                                title(one.kind(), one.number())
                                                                        + " · "
                                                                        + words.day(one.day()),
                                                                false))
                                        .toList(),
                                Optional.empty())
                        .words(SheetLabel.REASON, Optional.empty())
                        .box(SheetLabel.BREACH, own.breachBox(), false)
                        .as(own.say(), own.sayLead(), words.own().save());
        var section =
                new SheetSection(
                        "all",
                        own.misfiledHeading(),
                        own.noneMisfiled(),
                        all.misfiled().stream().map(one -> entry(all, one, typed)).toList(),
                        all.mayAct() && !all.items().isEmpty() ? List.of(form) : List.of());
        return new SheetPage(
                reference,
                CaseTab.MISFILED,
                all.version(),
                own.misfiledLead(),
                List.of(section),
                typed.faults(),
                notice);
    }

    private SheetEntry entry(MisfiledItems.All all, Misfiled one, TypedSheet typed) {
        var own = own();
        var marks = new ArrayList<Mark>();
        marks.add(
                one.isOpen()
                        ? SheetWords.mark("warning", own.waitsForSecond())
                        : one.confirmed()
                                ? SheetWords.mark("error", own.takenOut())
                                : SheetWords.mark("plain", own.turnedDown()));
        if (one.breach()) {
            marks.add(SheetWords.mark("error", own.breachMark()));
        }
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        own.saidLabel(),
                        words.own().namedBy(one.saidBy(), words.day(one.saidOn()))));
        one.settledOn()
                .ifPresent(
                        day ->
                                lines.add(
                                        new Line(
                                                own.settledLabel(),
                                                words.own()
                                                        .namedBy(
                                                                one.settledBy().orElse(""),
                                                                words.day(day)))));
        one.movedOn()
                .ifPresent(
                        day ->
                                lines.add(
                                        new Line(
                                                own.movedLabel(),
                                                one.movedTo()
                                                        .map(
                                                                to ->
                                                                        own.movedTo(
                                                                                words.day(day),
                                                                                to.value()))
                                                        .orElseGet(() -> words.day(day)))));
        return new SheetEntry(
                "misfiled" + one.number(),
                title(one.kind(), one.item()),
                marks,
                one.reason(),
                lines,
                List.of(),
                List.of(),
                all.mayAct() ? forms(all, one, typed) : List.of());
    }

    private List<SheetForm> forms(MisfiledItems.All all, Misfiled one, TypedSheet typed) {
        if (one.isOpen()) {
            return settling(all, one, typed);
        }
        return one.canBeMoved() && one.settledBy().equals(Optional.of(all.caller()))
                ? List.of(moving(all, one, typed))
                : List.of();
    }

    private SheetForm moving(MisfiledItems.All all, Misfiled one, TypedSheet typed) {
        var own = own();
        var form =
                words.form("misfiled/" + one.number() + "/moved", "move" + one.number(), typed)
                        .line(SheetLabel.REFERENCE, Optional.empty());
        return (all.couldBeSent(one)
                        ? form.list(
                                SheetLabel.FILED_AS,
                                Refiling.FiledAs.values(),
                                own::filedAs,
                                Optional.of(Refiling.FiledAs.NOTE))
                        : form)
                .as(own.move(), own.moveLead(), own.move());
    }

    private List<SheetForm> settling(MisfiledItems.All all, Misfiled one, TypedSheet typed) {
        var own = own();
        var at = "misfiled/" + one.number();
        var forms = new ArrayList<SheetForm>();
        if (!one.saidBy().equals(all.caller())) {
            forms.add(
                    words.form(at + "/confirmed", "confirm" + one.number(), typed)
                            .as(own.confirm(), own.confirmLead(), own.confirm()));
        }
        forms.add(
                words.form(at + "/dropped", "drop" + one.number(), typed)
                        .as(own.drop(), "", own.drop()));
        return forms;
    }

    private String title(Misfiled.Kind kind, int number) {
        var said = own().kind(kind) + " " + number;
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private SecondMessages own() {
        return language.words(SecondMessages.class);
    }
}
