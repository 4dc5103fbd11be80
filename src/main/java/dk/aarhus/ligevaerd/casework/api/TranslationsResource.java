package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.dialogue.DialogueText;
import dk.aarhus.ligevaerd.casework.dialogue.MachineDrafts;
import dk.aarhus.ligevaerd.casework.dialogue.TranslationForms;
import dk.aarhus.ligevaerd.casework.dialogue.Translations;
import dk.aarhus.ligevaerd.casework.investigation.TaskForms;
import dk.aarhus.ligevaerd.casework.phrases.PhraseLibrary;
import dk.aarhus.ligevaerd.casework.phrases.ReviewState;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The dialogue of a case in two languages, for programs. */
@Path("/api/v1/cases/{reference}/translations")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All texts of the dialogue and their translations",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        implementation =
                                                TranslationsResource.TranslationsView.class)))
class TranslationsResource {

    private final CaseExchange<TranslationsView> exchange;
    private final Translations translations;
    private final MachineDrafts machine;

    TranslationsResource(
            CurrentCaller currentCaller,
            Translations translations,
            MachineDrafts machine,
            PhraseLibrary library) {
        this.translations = translations;
        this.machine = machine;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) ->
                                TranslationsView.of(translations.all(reference, caller), library));
    }

    /**
     * The dialogue in two languages.
     *
     * @param language of the report, as a code
     * @param texts the report and the messages, in their order
     * @param owners those who may be asked to translate
     * @param machine whether a machine drafts here
     * @param phrases of the library, in that language; empty where it lacks it
     */
    record TranslationsView(
            int version,
            String language,
            List<DialogueText> texts,
            Set<String> owners,
            boolean machine,
            List<OfferedPhrase> phrases)
            implements CaseExchange.Versioned {

        static TranslationsView of(Translations.All all, PhraseLibrary library) {
            return new TranslationsView(
                    all.version(),
                    all.language(),
                    all.texts(),
                    all.owners(),
                    all.machine(),
                    Language.ofTag(all.language())
                            .map(language -> OfferedPhrase.all(library, language))
                            .orElse(List.of()));
        }
    }

    /**
     * A sentence of the library.
     *
     * @param review who has read it in that language
     */
    record OfferedPhrase(
            String phrase, String danish, String theirs, boolean asksForDay, ReviewState review) {

        static List<OfferedPhrase> all(PhraseLibrary library, Language language) {
            return library.all().stream()
                    .map(
                            one ->
                                    new OfferedPhrase(
                                            one.id(),
                                            one.in(Language.DA).text(),
                                            one.in(language).text(),
                                            one.asksForDay(),
                                            one.in(language).review()))
                    .toList();
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listTranslations",
            summary = "The report and the messages of a case, with their translations")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @PUT
    @Path("{number}")
    @Operation(
            operationId = "enterTranslation",
            summary = "Enter a translation that somebody answers for",
            description =
                    "Of what the reporter wrote (0 is the report) it is kept with the case, in Danish."
                            + " Of a message of ours it stands in the mailbox at once, once.")
    public Response enterTranslation(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            TranslationForms.Translating form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> translations.enter(seen, Numbers.of(number), given, by));
    }

    @POST
    @Path("{number}/task")
    @Operation(
            operationId = "askForTranslation",
            summary = "Ask somebody of the case for a translation, by a day")
    public Response askForTranslation(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            TaskForms.ChecklistTaking form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> translations.ask(seen, Numbers.of(number), given, by));
    }

    @POST
    @Path("{number}/draft")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "draftTranslation",
            summary = "Have the machine of this installation draft a translation",
            description =
                    "A draft is never evidence, and is not sent before a person enters the translation."
                            + " 404 where there is no machine, 503 where it does not answer.")
    public Response draftTranslation(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> machine.draft(seen, Numbers.of(number), by));
    }
}
