package dk.aarhus.ligevaerd.retention.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.retention.RetentionDesk;
import dk.aarhus.ligevaerd.retention.RetentionDesk.HoldForm;
import dk.aarhus.ligevaerd.retention.words.RetentionMessages;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the records manager sees what is due, holds cases back, and confirms. */
@Path(RetentionDoor.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class RetentionDoor {

    static final String PATH = "/retention";

    private static final HoldForm NOTHING = new HoldForm("", "", "");

    private final CurrentCaller currentCaller;
    private final RetentionDesk desk;
    private final RequestLanguage language;

    RetentionDoor(CurrentCaller currentCaller, RetentionDesk desk, RequestLanguage language) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.language = language;
    }

    @GET
    public TemplateInstance overview(@RestQuery String done) {
        var notice =
                Optional.ofNullable(done)
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(text -> words().gone(Integer.parseInt(text)))
                        .orElse("");
        return page(new RetentionPage.Notice(notice, ""), NamedFaults.NONE, NOTHING);
    }

    @GET
    @Path("preview")
    public TemplateInstance preview() {
        var preview = desk.preview(caller());
        return new PreviewPage(preview, List.copyOf(preview.rows().entrySet()));
    }

    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose() {
        return act(NOTHING, desk::propose);
    }

    @POST
    @Path("proposals/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letGo(@RestPath UUID id, @RestForm String understood) {
        try {
            int gone = desk.letGo(id, Optional.ofNullable(understood), caller());
            return Response.seeOther(URI.create(PATH + "?done=" + gone)).build();
        } catch (Problem refused) {
            return refused(refused, NOTHING);
        }
    }

    @POST
    @Path("holds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hold(
            @RestForm String reference, @RestForm String reason, @RestForm String lastDay) {
        var form = new HoldForm(reference, reason, lastDay);
        return act(form, caller -> desk.hold(form, caller));
    }

    @POST
    @Path("holds/{id}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(@RestPath UUID id) {
        return act(NOTHING, caller -> desk.lift(id, caller));
    }

    private Response act(HoldForm typed, Consumer<Caller> deed) {
        try {
            deed.accept(caller());
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Problem refused) {
            return refused(refused, typed);
        }
    }

    /** The page again, with what is wrong and what was typed. */
    private Response refused(Problem refused, HoldForm typed) {
        var page =
                switch (refused.kind()) {
                    case INVALID ->
                            page(
                                    RetentionPage.Notice.NONE,
                                    NamedFaults.of(refused.violations(), language, this::label),
                                    typed);
                    case STATE_CONFLICT ->
                            page(
                                    new RetentionPage.Notice("", words().changed()),
                                    NamedFaults.NONE,
                                    NOTHING);
                    default -> throw refused;
                };
        return Response.status(refused.kind().status())
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private TemplateInstance page(RetentionPage.Notice notice, NamedFaults faults, HoldForm typed) {
        return new RetentionPage(
                desk.overview(caller()), RetentionDesk.reasons(), notice, faults, typed);
    }

    private Caller caller() {
        return currentCaller.get();
    }

    private RetentionMessages words() {
        return language.words(RetentionMessages.class);
    }

    private String label(String field) {
        var words = language.words(RetentionMessages.class);
        return switch (field) {
            case "reference" -> words.reference();
            case "reason" -> words.reason();
            case "lastDay" -> words.lastDay();
            default -> words.understood();
        };
    }
}
