package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.investigation.ExhibitForms.Exhibiting;
import dk.aarhus.ligevaerd.casework.investigation.Exhibits;
import dk.aarhus.ligevaerd.casework.looking.Looking;
import dk.aarhus.ligevaerd.casework.words.LookMessages;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Shows a file of a case page by page, without taking it out, and cites a place of it. */
@Path("/cases/{reference}/evidence/{id}/look")
@Authenticated
@Blocking
class LookDoor {

    private final CurrentCaller currentCaller;
    private final Looking looking;
    private final FileDesk files;
    private final Desk desk;
    private final Exhibits exhibits;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    LookDoor(
            CurrentCaller currentCaller,
            Looking looking,
            FileDesk files,
            Desk desk,
            Exhibits exhibits,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.looking = looking;
        this.files = files;
        this.desk = desk;
        this.exhibits = exhibits;
        this.language = language;
        this.answers = answers;
    }

    @GET
    public Response look(
            @RestPath String reference,
            @RestPath String id,
            @RestQuery String page,
            @RestQuery String done) {
        var typed = LookPage.Typed.of("", words().reporter(), "");
        return answers.page(
                page(
                        Wanted.parse(reference),
                        AddressedId.of(id),
                        Numbered.page(page),
                        typed,
                        Hitch.NONE,
                        "cited".equals(done)));
    }

    @GET
    @Path("picture")
    public Response picture(
            @RestPath String reference, @RestPath String id, @RestQuery String page) {
        var drawn =
                looking.drawn(
                        Wanted.parse(reference), AddressedId.of(id), Numbered.page(page), caller());
        return Response.ok(drawn.bytes())
                .type(drawn.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("recording")
    public Response recording(
            @RestPath String reference, @RestPath String id, @RestHeader("Range") String range) {
        var recording = looking.recording(Wanted.parse(reference), AddressedId.of(id), caller());
        return Stretch.of(range, recording.bytes().size()).answer(recording);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cite(
            @RestPath String reference,
            @RestPath String id,
            @RestForm String version,
            @RestForm String page,
            @RestForm String second,
            @RestForm String what,
            @RestForm String source) {
        var wanted = Wanted.parse(reference);
        var file = AddressedId.of(id);
        var caller = caller();
        var day = files.one(wanted, file, caller).addedOn().toString();
        var form =
                new Exhibiting(
                        what, source, day, file.toString(), page, second, List.of(), List.of());
        try {
            exhibits.register(new SeenCase(wanted, Posted.seen(version)), form, caller);
        } catch (Problem refused) {
            var hitch = Hitch.of(refused, language, this::label);
            var typed = LookPage.Typed.of(what, source, second);
            return answers.refused(
                    refused, page(wanted, file, Numbered.page(page), typed, hitch, false));
        }
        return answers.seeOther(
                "%s?page=%d&done=cited".formatted(at(wanted, file), Numbered.page(page)));
    }

    private LookPage page(
            Reference reference,
            UUID file,
            int page,
            LookPage.Typed typed,
            Hitch hitch,
            boolean cited) {
        var caller = caller();
        var open = desk.open(reference, caller);
        var look = looking.at(reference, file, page, caller);
        return new LookPage(
                reference,
                open.file().version(),
                at(reference, file),
                FileRow.of(files.one(reference, file, caller)),
                look,
                words().noName(),
                open.may(Permission.WORK_ON_CASE),
                typed,
                hitch.faults(),
                trouble(hitch),
                cited);
    }

    private String trouble(Hitch hitch) {
        return hitch.said(words().stale(), words().wrongStage(), words().notYours());
    }

    private String label(String field) {
        return switch (field) {
            case "what" -> words().what();
            case "source" -> words().source();
            case "second" -> words().second();
            default -> "";
        };
    }

    private LookMessages words() {
        return language.words(LookMessages.class);
    }

    private static String at(Reference reference, UUID file) {
        return "/cases/%s/evidence/%s/look".formatted(reference, file);
    }

    /** Numbers of pages as they stand in an address. */
    private static final class Numbered {

        private static final int FIRST = 1;

        /**
         * @throws Problem NOT_FOUND for what is no number
         */
        static int page(String typed) {
            if (typed == null || typed.isBlank()) {
                return FIRST;
            }
            if (!typed.matches("\\d{1,5}")) {
                throw Problem.of(ProblemKind.NOT_FOUND);
            }
            return Integer.parseInt(typed);
        }
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
