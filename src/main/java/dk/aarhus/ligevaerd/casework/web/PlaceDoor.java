package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.place.PlaceDesk;
import dk.aarhus.ligevaerd.casework.place.PlaceForms;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.PlaceMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.organisation.Unit;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** In which unit of the register a case happened. */
@Path("/cases/{reference}/place")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PlaceDoor {

    private static final String PLACE = "place";

    private final PlaceDesk places;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    PlaceDoor(PlaceDesk places, SheetWords words, RequestLanguage language, SheetDesk sheets) {
        this.places = places;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.PLACE, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response place(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                PLACE,
                sent,
                (seen, typed, caller) ->
                        places.place(seen, new PlaceForms.Placing(typed.one("unit")), caller));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var placed = places.of(reference, caller);
        var own = own();
        boolean canBeSaid = placed.mayAct() && !placed.offered().isEmpty();
        return new SheetPage(
                reference,
                CaseTab.PLACE,
                placed.version(),
                own.lead(),
                List.of(
                        new SheetSection(
                                PLACE,
                                own.heading(),
                                own.notKnown(),
                                placed.unit().stream().map(this::entry).toList(),
                                canBeSaid ? List.of(saying(placed, typed)) : List.of()),
                        new SheetSection(
                                "why",
                                own.whyHeading(),
                                placed.offered().isEmpty() ? own.nothingOffered() : own.why(),
                                List.of(),
                                List.of())),
                typed.faults(),
                notice);
    }

    private SheetEntry entry(Unit unit) {
        return new SheetEntry(
                "unit",
                unit.name(language.get()),
                List.of(),
                "",
                List.of(new Line(own().code(), unit.code().value())),
                List.of(),
                List.of(),
                List.of());
    }

    private SheetForm saying(PlaceDesk.Placed placed, TypedSheet typed) {
        var own = own();
        return words.form(PLACE, PLACE, typed)
                .pick(SheetLabel.UNIT, options(placed.offered()), placed.unit().map(Unit::code))
                .as(own.say(), own.sayLead(), own.say());
    }

    /** Each area, and after it its workplaces. */
    private List<Option> options(List<Unit> offered) {
        return offered.stream()
                .filter(unit -> !unit.isWorkplace())
                .flatMap(
                        area ->
                                Stream.concat(
                                        Stream.of(option(area, Optional.empty())),
                                        offered.stream()
                                                .filter(
                                                        unit ->
                                                                unit.area()
                                                                        .filter(area.code()::equals)
                                                                        .isPresent())
                                                .map(unit -> option(unit, Optional.of(area)))))
                .toList();
    }

    private Option option(Unit unit, Optional<Unit> area) {
        var name = unit.name(language.get());
        return new Option(
                unit.code().value(),
                area.map(above -> above.name(language.get()) + " · " + name)
                        .orElseGet(() -> own().areaOnly(name)),
                false);
    }

    private PlaceMessages own() {
        return language.words(PlaceMessages.class);
    }
}
