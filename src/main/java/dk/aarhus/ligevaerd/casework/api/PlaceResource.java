package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.place.PlaceDesk;
import dk.aarhus.ligevaerd.casework.place.PlaceForms;
import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.UnitCode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** In which unit of the register a case happened, for programs. */
@Path("/api/v1/cases/{reference}/place")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "The place as it is known, and what can be chosen",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlaceResource.PlaceView.class)))
class PlaceResource {

    private final CaseExchange<PlaceView> exchange;
    private final PlaceDesk places;

    PlaceResource(CurrentCaller currentCaller, PlaceDesk places) {
        this.places = places;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> PlaceView.of(places.of(reference, caller)));
    }

    /** An area, or a workplace in one; {@code area} is null for an area. */
    record PlaceUnit(UnitCode code, UnitCode area, String name) {

        static PlaceUnit of(Unit unit) {
            return new PlaceUnit(unit.code(), unit.area().orElse(null), unit.name(Language.DA));
        }
    }

    /**
     * Where a case happened.
     *
     * @param unit null where nobody has said it, or nobody knows
     * @param offered the units of its department on the day it was received
     */
    record PlaceView(int version, PlaceUnit unit, List<PlaceUnit> offered)
            implements CaseExchange.Versioned {

        static PlaceView of(PlaceDesk.Placed placed) {
            return new PlaceView(
                    placed.version(),
                    placed.unit().map(PlaceUnit::of).orElse(null),
                    placed.offered().stream().map(PlaceUnit::of).toList());
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readPlace",
            summary = "In which unit of the register a case happened, and which can be chosen")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @PUT
    @Operation(
            operationId = "placeCase",
            summary = "Say in which unit of the register a case happened",
            description =
                    "A unit of the case's department on the day it was received; an empty code says that nobody knows it. It is sealed with the case and stands in no figure.")
    public Response placeCase(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PlaceForms.Placing form) {
        return exchange.acted(reference, ifMatch, form, places::place);
    }
}
