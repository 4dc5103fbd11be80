package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FigureVerification;
import dk.aarhus.ligevaerd.statistics.Preparations;
import dk.aarhus.ligevaerd.statistics.ReleaseDesk;
import dk.aarhus.ligevaerd.statistics.ReleaseOrder;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
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
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where policy officers prepare, look at, publish and withdraw releases. */
@Path(WorkbenchPages.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class WorkbenchPages {

    static final String PATH = "/statistics/workbench";

    private final ReleaseDesk desk;
    private final Preparations preparations;
    private final FigureVerification verification;
    private final WorkbenchViews views;
    private final RequestLanguage language;

    WorkbenchPages(
            ReleaseDesk desk,
            Preparations preparations,
            FigureVerification verification,
            WorkbenchViews views,
            RequestLanguage language) {
        this.desk = desk;
        this.preparations = preparations;
        this.verification = verification;
        this.views = views;
        this.language = language;
    }

    @GET
    public TemplateInstance list() {
        return views.list("");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prepare(@RestForm String period, @RestForm String method) {
        var order = new ReleaseOrder(period, method);
        return act(() -> preparations.begin(order).map(ReleaseView::id).orElse(""), views::list);
    }

    /** Has everything that was ever published checked again; the list says what was found. */
    @POST
    @Path("verification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verify() {
        return act(
                () -> {
                    verification.verify();
                    return "";
                },
                views::list);
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath String id) {
        return views.release(id, "");
    }

    @POST
    @Path("{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath String id) {
        return act(() -> desk.publish(id).id(), refusal -> views.release(id, refusal));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath String id) {
        return act(() -> desk.withdraw(id).id(), refusal -> views.release(id, refusal));
    }

    /**
     * Leads to the release when it is done, to the list while it goes on; else shows the page
     * again, with the reason.
     */
    private Response act(Supplier<String> deed, Function<String, TemplateInstance> pageWithReason) {
        try {
            var release = deed.get();
            return Response.seeOther(URI.create(release.isEmpty() ? PATH : PATH + "/" + release))
                    .build();
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.STATE_CONFLICT
                    && refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var page = pageWithReason.apply(views.sentence(refused));
            return Response.status(refused.kind().status())
                    .entity(page.setLocale(language.get().locale()).render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
    }
}
