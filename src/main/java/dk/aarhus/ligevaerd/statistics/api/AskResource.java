package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FigureDesk;
import dk.aarhus.ligevaerd.statistics.words.Names;
import dk.aarhus.ligevaerd.statistics.words.Replies;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a program asks for one figure. */
@Path("/api/v1/statistics/ask")
@PermitAll
@Blocking
@Tag(name = "Statistics")
class AskResource {

    private final FigureDesk desk;
    private final Departments departments;
    private final RequestLanguage language;

    AskResource(FigureDesk desk, Departments departments, RequestLanguage language) {
        this.desk = desk;
        this.departments = departments;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askForFigure",
            summary = "Ask for one figure",
            description =
                    "Answers with the published figure, or with the ready sentence why it is not shown. Everybody gets the same answer.")
    @APIResponse(
            responseCode = "200",
            description = "The figure, or why there is none",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "shown",
                                            value =
                                                    """
                                                    { "period": "2026-Q3", "subject": "phase:RECRUITMENT", "answer": "SHOWN", "figure": 12,
                                                      "sentence": "Recruitment, the whole municipality, Quarter 3 of 2026: 12 complaints.", "release": "2026-Q3-1" }
                                                    """)))
    @APIResponse(responseCode = "422", description = "A period, department or subject that is none")
    public Replies.FigureReply ask(
            @Parameter(description = "2026-Q3 or 2026") @RestQuery String period,
            @Parameter(description = "Code of a department; without one the whole municipality")
                    @RestQuery
                    String department,
            @Parameter(description = "Axis and code, such as phase:RECRUITMENT") @RestQuery
                    String subject) {
        var names =
                Names.in(language)
                        .knowing(
                                departments
                                        .streamAll()
                                        .collect(
                                                Collectors.toMap(
                                                        one -> one.code().value(),
                                                        one -> one.name(language.get()))));
        return new Replies(names, language).body(desk.ask(desk.read(period, department, subject)));
    }
}
