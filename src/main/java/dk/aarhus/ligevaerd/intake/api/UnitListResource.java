package dk.aarhus.ligevaerd.intake.api;

import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.UnitCode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Where something can have happened: what the form offers, for programs of partners. */
@Path("/api/v1/units")
@PermitAll
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class UnitListResource {

    private final Units units;
    private final Clock clock;

    UnitListResource(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** An area, or a workplace in one; {@code area} is null for an area. */
    record OfferedUnit(UnitCode code, UnitCode area, String nameDa, String nameEn) {

        static OfferedUnit of(Unit unit) {
            return new OfferedUnit(
                    unit.code(),
                    unit.area().orElse(null),
                    unit.name(Language.DA),
                    unit.name(Language.EN));
        }
    }

    @GET
    @Operation(
            operationId = "listUnits",
            summary = "List the areas and workplaces of a department",
            description =
                    "Those that exist today, by their Danish names. Empty where the municipality has sent no list.")
    @APIResponse(
            responseCode = "200",
            description = "Areas and workplaces; a report may name one of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "units",
                                            value =
                                                    """
                                                    [ { "code": "MBU-1", "area": null, "nameDa": "Skoler", "nameEn": "Schools" },
                                                      { "code": "MBU-101", "area": "MBU-1", "nameDa": "Prøveskolen", "nameEn": "The Trial School" } ]
                                                    """)))
    public List<OfferedUnit> of(@RestQuery String department) {
        return units.of(code(department), LocalDate.now(clock)).stream()
                .map(OfferedUnit::of)
                .toList();
    }

    private static DepartmentCode code(String typed) {
        if (typed == null || typed.isBlank()) {
            throw Problem.invalid("department", ViolationKind.REQUIRED);
        }
        try {
            return new DepartmentCode(typed.strip());
        } catch (IllegalArgumentException refused) {
            throw Problem.invalid("department", ViolationKind.NOT_IN_LIST);
        }
    }
}
