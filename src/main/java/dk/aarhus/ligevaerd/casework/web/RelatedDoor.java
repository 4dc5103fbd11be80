package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.related.Relation;
import dk.aarhus.ligevaerd.casework.related.RelationForms;
import dk.aarhus.ligevaerd.casework.related.RelationKind;
import dk.aarhus.ligevaerd.casework.related.Relations;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.RelatedMessages;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The cases that a case has to do with. */
@Path("/cases/{reference}/related")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RelatedDoor {

    private static final String LINK = "link";

    private final Relations relations;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    RelatedDoor(Relations relations, SheetWords words, RequestLanguage language, SheetDesk sheets) {
        this.relations = relations;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.RELATED, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response link(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                LINK,
                sent,
                (seen, typed, caller) ->
                        relations.link(
                                seen,
                                new RelationForms.Relating(
                                        typed.one("reference"),
                                        typed.one("kind"),
                                        typed.one("reason")),
                                caller));
    }

    @POST
    @Path("{other}/link")
    public Response confirm(
            @RestPath String reference,
            @RestPath String other,
            MultivaluedMap<String, String> sent) {
        var there = Wanted.parse(other);
        return door.act(
                reference,
                "confirm" + there,
                sent,
                (seen, typed, caller) ->
                        relations.link(
                                seen,
                                new RelationForms.Relating(
                                        there.value(), typed.one("kind"), typed.one("reason")),
                                caller));
    }

    @POST
    @Path("{other}/parting")
    public Response part(
            @RestPath String reference,
            @RestPath String other,
            MultivaluedMap<String, String> sent) {
        var there = Wanted.parse(other);
        return door.act(
                reference,
                "part" + there,
                sent,
                (seen, typed, caller) -> relations.part(seen, there, parting(typed), caller));
    }

    @POST
    @Path("{other}/merger")
    public Response merge(
            @RestPath String reference,
            @RestPath String other,
            MultivaluedMap<String, String> sent) {
        var there = Wanted.parse(other);
        return door.act(
                reference,
                "merge" + there,
                sent,
                (seen, typed, caller) ->
                        relations.merge(
                                seen,
                                there,
                                new RelationForms.Merging(
                                        typed.one("leading"), typed.one("reason")),
                                caller));
    }

    @POST
    @Path("{other}/separation")
    public Response separate(
            @RestPath String reference,
            @RestPath String other,
            MultivaluedMap<String, String> sent) {
        var there = Wanted.parse(other);
        return door.act(
                reference,
                "separate" + there,
                sent,
                (seen, typed, caller) -> relations.separate(seen, there, parting(typed), caller));
    }

    private static RelationForms.Parting parting(TypedSheet typed) {
        return new RelationForms.Parting(typed.one("reason"));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = relations.all(reference, caller);
        var own = own();
        return new SheetPage(
                reference,
                CaseTab.RELATED,
                all.version(),
                own.lead(),
                List.of(
                        new SheetSection(
                                "all",
                                own.heading(),
                                own.none(),
                                all.related().stream().map(one -> entry(all, one, typed)).toList(),
                                all.mayAct() ? List.of(linking(typed)) : List.of()),
                        new SheetSection(
                                "suggested",
                                own.suggestedHeading(),
                                own.suggestedNone(),
                                all.suggested().stream()
                                        .map(one -> entry(all, one, typed))
                                        .toList(),
                                List.of())),
                typed.faults(),
                notice);
    }

    private SheetForm linking(TypedSheet typed) {
        var own = own();
        return words.form("related", LINK, typed)
                .line(SheetLabel.REFERENCE, Optional.empty())
                .list(SheetLabel.KIND, RelationKind.values(), own::kind, Optional.empty())
                .words(SheetLabel.REASON, Optional.empty())
                .as(own.link(), own.linkLead(), own.link());
    }

    private SheetEntry entry(Relations.All all, Relations.Suggestion one, TypedSheet typed) {
        var own = own();
        var at = "related/" + one.other();
        return new SheetEntry(
                "suggested-" + one.other(),
                one.other().value(),
                List.of(),
                "",
                List.of(
                        new Line(own.howLabel(), own.suggestedWhy()),
                        new Line(own.received(), words.day(one.received()))),
                List.of(),
                List.of(),
                all.mayAct()
                        ? List.of(
                                words.form(at + "/link", "confirm" + one.other(), typed)
                                        .list(
                                                SheetLabel.KIND,
                                                RelationKind.values(),
                                                own::kind,
                                                Optional.empty())
                                        .words(SheetLabel.REASON, Optional.empty())
                                        .as(own.confirm(), "", own.confirm()),
                                words.form(at + "/parting", "part" + one.other(), typed)
                                        .words(SheetLabel.REASON, Optional.empty())
                                        .as(own.dismiss(), own.dismissLead(), own.dismiss()))
                        : List.of());
    }

    private SheetEntry entry(Relations.All all, Relation one, TypedSheet typed) {
        var own = own();
        var marks = new ArrayList<Mark>();
        one.leading()
                .ifPresent(
                        leading ->
                                marks.add(
                                        leading.equals(one.other())
                                                ? SheetWords.mark("warning", own.led())
                                                : SheetWords.mark("info", own.leads())));
        return new SheetEntry(
                "related-" + one.other(),
                one.other().value(),
                marks,
                one.reason(),
                List.of(
                        new Line(
                                own.howLabel(),
                                one.fromHere() ? own.kind(one.kind()) : own.kindThere(one.kind())),
                        new Line(
                                own.byLabel(),
                                words.own().namedBy(one.writtenBy(), words.day(one.writtenOn())))),
                List.of(),
                List.of(),
                all.mayAct() ? forms(all, one, typed) : List.of());
    }

    private List<SheetForm> forms(Relations.All all, Relation one, TypedSheet typed) {
        var own = own();
        var at = "related/" + one.other();
        var forms = new ArrayList<SheetForm>();
        if (one.mergeable()) {
            forms.add(
                    words.form(at + "/merger", "merge" + one.other(), typed)
                            .pick(
                                    SheetLabel.LEADING,
                                    Stream.of(all.reference(), one.other())
                                            .map(Reference::value)
                                            .map(each -> new Option(each, each, false))
                                            .toList(),
                                    Optional.empty())
                            .words(SheetLabel.REASON, Optional.empty())
                            .as(own.merge(), own.mergeLead(), own.merge()));
        }
        if (one.separable()) {
            forms.add(
                    words.form(at + "/separation", "separate" + one.other(), typed)
                            .words(SheetLabel.REASON, Optional.empty())
                            .as(own.separate(), own.separateLead(), own.separate()));
        }
        if (one.leading().isEmpty()) {
            forms.add(
                    words.form(at + "/parting", "part" + one.other(), typed)
                            .words(SheetLabel.REASON, Optional.empty())
                            .as(own.unlink(), "", own.unlink()));
        }
        return forms;
    }

    private RelatedMessages own() {
        return language.words(RelatedMessages.class);
    }
}
