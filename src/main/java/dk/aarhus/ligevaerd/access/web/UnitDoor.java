package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.units.UnitDifference;
import dk.aarhus.ligevaerd.access.units.UnitImport;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** The register of units: read, and taken over from a table; first what would change. */
@Path(UnitDoor.PATH)
@Authenticated
@Blocking
class UnitDoor {

    static final String PATH = "/staff/units";

    private final UnitImport imports;
    private final Units units;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;

    UnitDoor(
            UnitImport imports,
            Units units,
            Departments departments,
            RequestLanguage language,
            Clock clock) {
        this.imports = imports;
        this.units = units;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
    }

    @GET
    public Response read() {
        imports.requireImporter();
        return page(
                Response.Status.OK.getStatusCode(),
                new UnitPage.Pasted("", Optional.empty()),
                List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestForm String file, @RestForm String go) {
        imports.requireImporter();
        var typed = Optional.ofNullable(file).orElse("");
        try {
            var difference =
                    Optional.of(
                            imports.read(
                                    typed.getBytes(StandardCharsets.UTF_8),
                                    ImportMode.pressed(go)));
            // What was taken over is not sent again by a slip.
            var left = difference.filter(UnitDifference::taken).isPresent() ? "" : typed;
            return page(
                    Response.Status.OK.getStatusCode(),
                    new UnitPage.Pasted(left, difference),
                    List.of());
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return page(
                    refused.kind().status(),
                    new UnitPage.Pasted(typed, Optional.empty()),
                    NamedFaults.inTable("file", refused.violations(), language));
        }
    }

    private Response page(int status, UnitPage.Pasted pasted, List<FieldMessage> faults) {
        return Response.status(status)
                .entity(
                        new UnitPage(register(), pasted, faults)
                                .setLocale(language.get().locale())
                                .render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private UnitPage.Register register() {
        var today = LocalDate.now(clock);
        return new UnitPage.Register(
                departments.on(today).stream()
                        .map(
                                department ->
                                        new UnitPage.Part(
                                                department.name(language.get()),
                                                areas(units.of(department.code(), today))))
                        .toList());
    }

    private List<UnitPage.Area> areas(List<Unit> all) {
        return all.stream()
                .filter(unit -> !unit.isWorkplace())
                .map(area -> new UnitPage.Area(line(area), workplaces(area, all).toList()))
                .toList();
    }

    private Stream<UnitPage.Line> workplaces(Unit area, List<Unit> all) {
        return all.stream()
                .filter(unit -> unit.area().filter(area.code()::equals).isPresent())
                .map(this::line);
    }

    private UnitPage.Line line(Unit unit) {
        return new UnitPage.Line(
                unit.code().value(), unit.name(language.get()), unit.validFrom(), unit.validTo());
    }
}
