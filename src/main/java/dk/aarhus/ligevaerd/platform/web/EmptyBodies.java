package dk.aarhus.ligevaerd.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Many programs send a form's content type with a body that is not there. What is not there has no
 * type: without this, the check of form tokens would refuse them as stale forms.
 */
@ApplicationScoped
class EmptyBodies {

    /** After the limit on bodies, before anything that reads one. */
    private static final int EARLY = -9_998;

    void install(@Observes Router router) {
        router.route("/api/*").order(EARLY).handler(EmptyBodies::forgetType);
    }

    private static void forgetType(RoutingContext request) {
        var headers = request.request().headers();
        var length = headers.get("Content-Length");
        if ((length == null || length.equals("0")) && !headers.contains("Transfer-Encoding")) {
            headers.remove("Content-Type");
        }
        request.next();
    }
}
