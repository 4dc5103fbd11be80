package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.Exhibit;
import dk.aarhus.ligevaerd.casework.investigation.ExhibitForms;
import dk.aarhus.ligevaerd.casework.investigation.Exhibits;
import dk.aarhus.ligevaerd.casework.investigation.FilePlace;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.ExhibitMessages;
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

/** The register of evidence of a case. */
@Path("/cases/{reference}/exhibits")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ExhibitDoor {

    private static final String REGISTER = "exhibit";

    private final Exhibits exhibits;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    ExhibitDoor(Exhibits exhibits, SheetWords words, RequestLanguage language, SheetDesk sheets) {
        this.exhibits = exhibits;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.EXHIBITS, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response register(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                REGISTER,
                sent,
                (seen, typed, caller) -> exhibits.register(seen, exhibiting(typed), caller));
    }

    @POST
    @Path("{number}")
    public Response change(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "describe" + one,
                sent,
                (seen, typed, caller) -> exhibits.change(seen, one, exhibiting(typed), caller));
    }

    @POST
    @Path("{number}/hands")
    public Response handOver(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "hand" + one,
                sent,
                (seen, typed, caller) ->
                        exhibits.handOver(
                                seen,
                                one,
                                new ExhibitForms.HandingOver(typed.one("taker"), typed.one("why")),
                                caller));
    }

    @POST
    @Path("{number}/checks")
    public Response check(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "check" + one,
                sent,
                (seen, typed, caller) -> exhibits.check(seen, one, caller));
    }

    private static ExhibitForms.Exhibiting exhibiting(TypedSheet typed) {
        return new ExhibitForms.Exhibiting(
                typed.one("what"),
                typed.one("source"),
                typed.one("obtainedOn"),
                typed.one("file"),
                typed.one("page"),
                typed.one("second"),
                typed.all("speaksFor"),
                typed.all("speaksAgainst"));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = exhibits.all(reference, caller);
        var own = own();
        var section =
                new SheetSection(
                        "all",
                        own.heading(),
                        own.none(),
                        all.exhibits().stream().map(one -> entry(all, one, typed)).toList(),
                        all.mayAct()
                                ? List.of(
                                        fields(
                                                        all,
                                                        words.form("exhibits", REGISTER, typed),
                                                        Optional.empty())
                                                .as(own.register(), "", words.own().save()))
                                : List.of());
        return new SheetPage(
                reference,
                CaseTab.EXHIBITS,
                all.version(),
                own.lead(),
                List.of(section),
                typed.faults(),
                notice);
    }

    private SheetSketch fields(Exhibits.All all, SheetSketch form, Optional<Exhibit> one) {
        form.words(SheetLabel.WHAT, one.map(Exhibit::what))
                .line(SheetLabel.SOURCE, one.map(Exhibit::source))
                .day(SheetLabel.OBTAINED_ON, one.map(Exhibit::obtainedOn));
        if (one.isEmpty() && !all.files().isEmpty()) {
            form.pick(
                    SheetLabel.FILE,
                    all.files().stream()
                            .map(
                                    file ->
                                            new Option(
                                                    file.id().toString(),
                                                    words.own().fileNumber(file.number())
                                                            + " · "
                                                            + file.name(),
                                                    false))
                            .toList(),
                    Optional.empty());
        }
        var issues =
                all.allegations().stream()
                        .map(
                                issue ->
                                        new Option(
                                                Integer.toString(issue.number()),
                                                own().issue(issue.number()),
                                                false))
                        .toList();
        return form.tick(
                        SheetLabel.SPEAKS_FOR,
                        issues,
                        one.map(Exhibit::speaksFor).orElse(List.of()))
                .tick(
                        SheetLabel.SPEAKS_AGAINST,
                        issues,
                        one.map(Exhibit::speaksAgainst).orElse(List.of()));
    }

    private SheetEntry entry(Exhibits.All all, Exhibit one, TypedSheet typed) {
        var own = own();
        var marks = new ArrayList<Mark>();
        one.speaksFor()
                .forEach(issue -> marks.add(SheetWords.mark("success", own.forIssue(issue))));
        one.speaksAgainst()
                .forEach(issue -> marks.add(SheetWords.mark("warning", own.againstIssue(issue))));
        if (one.isAltered()) {
            marks.add(SheetWords.mark("error", own.step(Exhibit.Step.ALTERED)));
        }
        var standing = one.setAsideOn().isEmpty();
        if (!standing) {
            marks.add(SheetWords.mark("error", own.gone()));
        }
        var lines = new ArrayList<Line>();
        lines.addAll(
                SheetWords.those(
                        words.line(
                                SheetLabel.SOURCE, Optional.of(one.source()).filter(s -> standing)),
                        words.dayLine(SheetLabel.OBTAINED_ON, Optional.of(one.obtainedOn())),
                        words.line(
                                SheetLabel.FILE,
                                all.files().stream()
                                        .filter(f -> one.file().filter(f.id()::equals).isPresent())
                                        .map(f -> words.own().fileNumber(f.number()))
                                        .findFirst()),
                        words.line(SheetLabel.FILE_PLACE, one.place().map(this::said)),
                        one.digest().map(sum -> new Line("SHA-256", sum))));
        lines.add(new Line(own.citedLabel(), said(one.cited())));
        one.custody()
                .forEach(
                        hand ->
                                lines.add(
                                        new Line(
                                                own.step(hand.step()),
                                                words.own()
                                                                .namedBy(
                                                                        who(hand),
                                                                        words.day(hand.day()))
                                                        + hand.note()
                                                                .map(note -> " · " + note)
                                                                .orElse(""))));
        return new SheetEntry(
                "exhibit" + one.number(),
                own.number(one.number()),
                marks,
                one.what(),
                lines,
                List.of(),
                List.of(),
                all.mayAct() && standing ? forms(all, one, typed) : List.of());
    }

    private String who(Exhibit.Hand hand) {
        return TimelineLine.actor(hand.who(), language);
    }

    private String said(Exhibit.Cited cited) {
        return cited.isAny()
                ? own().cited(cited.findings(), cited.inFavour(), cited.against(), cited.answers())
                : own().notCited();
    }

    private String said(FilePlace place) {
        return place.unit() == FilePlace.Unit.PAGE
                ? own().atPage(place.at())
                : own().atSecond(place.clock());
    }

    private List<SheetForm> forms(Exhibits.All all, Exhibit one, TypedSheet typed) {
        var own = own();
        var at = "exhibits/" + one.number();
        var forms = new ArrayList<SheetForm>();
        forms.add(
                fields(all, words.form(at, "describe" + one.number(), typed), Optional.of(one))
                        .as(own.change(), "", words.own().save()));
        forms.add(
                words.form(at + "/hands", "hand" + one.number(), typed)
                        .line(SheetLabel.TAKER, Optional.empty())
                        .line(SheetLabel.WHY, Optional.empty())
                        .as(own.handOver(), "", words.own().save()));
        if (one.file().isPresent()) {
            forms.add(
                    words.form(at + "/checks", "check" + one.number(), typed)
                            .as(own.check(), own.checkLead(), own.check()));
        }
        return forms;
    }

    private ExhibitMessages own() {
        return language.words(ExhibitMessages.class);
    }
}
