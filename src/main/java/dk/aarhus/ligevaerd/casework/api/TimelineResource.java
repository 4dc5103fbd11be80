package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Timeline;
import dk.aarhus.ligevaerd.casework.Wanted;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The one timeline of a case, filtered, for programs. */
@Path("/api/v1/cases/{reference}/timeline")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class TimelineResource {

    private final CurrentCaller currentCaller;
    private final Timeline timeline;

    TimelineResource(CurrentCaller currentCaller, Timeline timeline) {
        this.currentCaller = currentCaller;
        this.timeline = timeline;
    }

    /** What was found, in the order in which it happened. */
    record TimelineView(List<Happened> lines) {

        static TimelineView of(Timeline.Found found) {
            return new TimelineView(
                    found.lines().stream()
                            .map(
                                    line ->
                                            new Happened(
                                                    line.act(),
                                                    line.subject(),
                                                    line.actor(),
                                                    line.happenedOn(),
                                                    line.note()))
                            .toList());
        }
    }

    /** One line; the note is null where there is none. */
    record Happened(Act act, String subject, String actor, LocalDate day, String note) {}

    @GET
    @Operation(
            operationId = "readTimeline",
            summary = "What happened in a case, by kind of act, person and period")
    @APIResponse(
            responseCode = "200",
            description = "The lines that match",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TimelineView.class)))
    public Response read(
            @RestPath String reference,
            @RestQuery String act,
            @RestQuery String actor,
            @RestQuery String from,
            @RestQuery String to) {
        var found =
                timeline.of(
                        Wanted.parse(reference),
                        new Timeline.Asked(act, actor, from, to),
                        currentCaller.require(Permission.READ_CASE));
        return Response.ok(TimelineView.of(found))
                .header(HttpHeaders.ETAG, Versions.tagOf(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
