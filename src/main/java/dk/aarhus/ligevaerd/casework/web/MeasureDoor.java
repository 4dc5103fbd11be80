package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.Measure;
import dk.aarhus.ligevaerd.casework.investigation.MeasureForms;
import dk.aarhus.ligevaerd.casework.investigation.MeasureKind;
import dk.aarhus.ligevaerd.casework.investigation.Measures;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What protects people and evidence while a case is treated. */
@Path("/cases/{reference}/measures")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MeasureDoor {

    private static final String TAKE = "take";

    private final Measures measures;
    private final SheetWords words;
    private final SheetDesk sheets;

    MeasureDoor(Measures measures, SheetWords words, SheetDesk sheets) {
        this.measures = measures;
        this.words = words;
        this.sheets = sheets;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(
            @RestPath String reference, @RestQuery String done, @RestQuery String kind) {
        var offered =
                Arrays.stream(MeasureKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst();
        return sheets.show(
                reference,
                done,
                (wanted, caller, typed, notice) -> page(wanted, caller, typed, notice, offered));
    }

    @POST
    public Response take(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return act(
                reference,
                TAKE,
                sent,
                (seen, typed, caller) ->
                        measures.take(
                                seen,
                                new MeasureForms.Taking(
                                        typed.one("kind"),
                                        typed.one("needFoundOn"),
                                        typed.one("reason"),
                                        typed.one("party"),
                                        typed.one("reporterAgrees"),
                                        typed.one("startedOn"),
                                        typed.one("reviewOn")),
                                caller));
    }

    @POST
    @Path("{number}/review")
    public Response review(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var measure = SheetNumbers.of(number);
        return act(
                reference,
                "review" + measure,
                sent,
                (seen, typed, caller) ->
                        measures.review(
                                seen,
                                measure,
                                new MeasureForms.ReviewingMeasure(
                                        typed.one("words"), typed.one("reviewOn")),
                                caller));
    }

    @POST
    @Path("{number}/end")
    public Response end(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var measure = SheetNumbers.of(number);
        return act(
                reference,
                "end" + measure,
                sent,
                (seen, typed, caller) ->
                        measures.end(
                                seen,
                                measure,
                                new MeasureForms.Ending(typed.one("endedOn"), typed.one("reason")),
                                caller));
    }

    private Response act(
            String reference,
            String anchor,
            MultivaluedMap<String, String> sent,
            SheetDesk.SheetAct act) {
        return sheets.act(reference, CaseTab.MEASURES, anchor, sent, act, this::page);
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        return page(reference, caller, typed, notice, Optional.empty());
    }

    /** {@code offered} is the measure that another page leads to. */
    private SheetPage page(
            Reference reference,
            Caller caller,
            TypedSheet typed,
            Notice notice,
            Optional<MeasureKind> offered) {
        var all = measures.all(reference, caller);
        var own = words.own();
        var form =
                words.form("measures", TAKE, typed)
                        .list(SheetLabel.KIND, MeasureKind.values(), own::measureKind, offered)
                        .day(SheetLabel.NEED_FOUND_ON, Optional.of(all.today()))
                        .words(SheetLabel.REASON, Optional.empty())
                        .pick(
                                SheetLabel.PARTY,
                                words.options(all.parties()),
                                Optional.<Integer>empty())
                        .box(SheetLabel.REPORTER_AGREES, own.agreesBox(), false)
                        .day(SheetLabel.STARTED_ON, Optional.of(all.today()))
                        .day(SheetLabel.REVIEW_ON, Optional.<LocalDate>empty())
                        .as(own.takeMeasure(), "", own.save());
        var section =
                new SheetSection(
                        "all",
                        own.measuresHeading(),
                        own.noMeasures(),
                        all.measures().stream().map(one -> entry(all, one, typed)).toList(),
                        all.mayAct() ? List.of(form) : List.of());
        return new SheetPage(
                reference,
                CaseTab.MEASURES,
                all.version(),
                own.measuresLead(),
                List.of(section),
                typed.faults(),
                notice);
    }

    private SheetEntry entry(Measures.All all, Measure one, TypedSheet typed) {
        var own = words.own();
        var marks = new ArrayList<Mark>();
        marks.add(
                one.isRunning()
                        ? SheetWords.mark("info", own.running())
                        : SheetWords.mark("plain", own.ended()));
        if (one.isOverdue(all.today())) {
            marks.add(SheetWords.mark("error", own.reviewOverdue()));
        }
        if (one.reporterAgreed()) {
            marks.add(SheetWords.mark("success", own.agreedMark()));
        }
        var lines = new ArrayList<Line>();
        lines.addAll(
                SheetWords.those(
                        words.line(
                                SheetLabel.PARTY,
                                one.party().map(party -> words.title(all.parties(), party))),
                        words.dayLine(SheetLabel.NEED_FOUND_ON, Optional.of(one.needFoundOn())),
                        words.dayLine(SheetLabel.STARTED_ON, Optional.of(one.startedOn())),
                        words.dayLine(
                                SheetLabel.REVIEW_ON,
                                Optional.of(one.reviewOn()).filter(d -> one.isRunning())),
                        one.review()
                                .map(
                                        seen ->
                                                new Line(
                                                        own.lastReviewLabel(),
                                                        one.reviewedOn().map(words::day).orElse("")
                                                                + ": "
                                                                + seen)),
                        words.dayLine(SheetLabel.ENDED_ON, one.endedOn()),
                        words.line(SheetLabel.REASON, one.endReason())));
        return new SheetEntry(
                "measure" + one.number(),
                own.measureNumber(one.number()) + " · " + own.measureKind(one.kind()),
                marks,
                one.reason(),
                lines,
                List.of(),
                List.of(),
                all.mayAct() && one.isRunning() ? forms(all, one, typed) : List.of());
    }

    private List<SheetForm> forms(Measures.All all, Measure one, TypedSheet typed) {
        var own = words.own();
        var at = "measures/" + one.number();
        return List.of(
                words.form(at + "/review", "review" + one.number(), typed)
                        .words(SheetLabel.WORDS, Optional.empty())
                        .day(SheetLabel.REVIEW_ON, Optional.<LocalDate>empty())
                        .as(own.reviewMeasure(), "", own.save()),
                words.form(at + "/end", "end" + one.number(), typed)
                        .day(SheetLabel.ENDED_ON, Optional.of(all.today()))
                        .words(SheetLabel.REASON, Optional.empty())
                        .as(own.endMeasure(), "", own.save()));
    }
}
