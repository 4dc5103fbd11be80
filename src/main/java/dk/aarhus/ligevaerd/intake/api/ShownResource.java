package dk.aarhus.ligevaerd.intake.api;

import dk.aarhus.ligevaerd.intake.HearingNotices;
import dk.aarhus.ligevaerd.intake.ShownText;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What others are to be shown of a case, and what its reporter says to that, for programs. */
@InEveryLanguage
@Path("/api/v1/mailbox/shown")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public, no login")
@APIResponse(
        responseCode = "200",
        description = "The texts that wait for an answer",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ShownResource.Waiting.class),
                        examples =
                                @ExampleObject(
                                        name = "shown",
                                        value =
                                                """
                                                { "texts": [ { "number": 1, "shownTo": "Head of the unit", "words": "It is said that …",
                                                  "answerBy": "2026-12-07", "plannedOn": "2026-12-08" } ] }
                                                """)))
class ShownResource {

    private final HearingNotices notices;
    private final RequestLanguage language;

    ShownResource(HearingNotices notices, RequestLanguage language) {
        this.notices = notices;
        this.language = language;
    }

    /** The code alone. */
    record ShownKey(String code) {}

    /**
     * An answer to a text.
     *
     * @param answer REVEALS_ME, with {@code text}; GO_ON; or WITHDRAW
     */
    record Answer(String code, Integer number, String answer, String text) {}

    /** The texts that wait. */
    record Waiting(List<Text> texts) {

        /** One of them. */
        record Text(
                int number,
                String shownTo,
                String words,
                LocalDate answerBy,
                LocalDate plannedOn) {}

        static Waiting of(List<ShownText> shown) {
            return new Waiting(
                    shown.stream()
                            .map(
                                    text ->
                                            new Text(
                                                    text.number(),
                                                    text.shownTo(),
                                                    text.words(),
                                                    text.answerBy(),
                                                    text.plannedOn()))
                            .toList());
        }
    }

    @POST
    @Operation(
            operationId = "listShown",
            summary = "What others are to be shown of the case, before it leaves")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "code",
                                            value = "{\"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\"}")))
    public Waiting list(ShownKey key) {
        if (key == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return Waiting.of(notices.waiting(key.code()));
    }

    @POST
    @Path("answers")
    @Operation(
            operationId = "answerShown",
            summary = "Say whether a text would reveal its reporter")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "answer",
                                            value =
                                                    "{\"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\", \"number\": 1, \"answer\": \"GO_ON\"}")))
    public Waiting answer(Answer answer) {
        if (answer == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        notices.answer(
                answer.code(),
                answer.number() == null ? 0 : answer.number(),
                answer.answer(),
                answer.text(),
                language.words(MailboxMessages.class).withdrawal());
        return Waiting.of(notices.waiting(answer.code()));
    }
}
