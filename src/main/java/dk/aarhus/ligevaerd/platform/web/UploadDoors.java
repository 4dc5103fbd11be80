package dk.aarhus.ligevaerd.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The few addresses that take files. There the body may be large, and nobody but the door itself
 * reads it: the framework would write its parts to the disk as they are, to look for a form token.
 */
@ApplicationScoped
class UploadDoors {

    /** What such a body is called on its way through the framework. */
    static final String TYPE = "application/x-ligevaerd-upload";

    static final String TYPE_AS_SENT = "ligevaerd.upload.type";

    /** After the limit on bodies, before anything that reads one. */
    private static final int EARLY = -9_997;

    /** Right after the framework has set its own limit. */
    private static final int AFTER_THE_LIMIT = -1;

    private static final String CONTENT_TYPE = "Content-Type";

    private final Set<String> addresses;
    private final long most;
    private final Set<String> tables;
    private final long mostTable;
    private final Set<String> streams;
    private final long mostStream;

    UploadDoors(
            @ConfigProperty(name = "ligevaerd.uploads.addresses") Set<String> addresses,
            @ConfigProperty(name = "ligevaerd.uploads.most-read") MemorySize most,
            @ConfigProperty(name = "ligevaerd.uploads.tables") Set<String> tables,
            @ConfigProperty(name = "ligevaerd.uploads.most-table") MemorySize mostTable,
            @ConfigProperty(name = "ligevaerd.uploads.streams") Set<String> streams,
            @ConfigProperty(name = "ligevaerd.uploads.most-stream") MemorySize mostStream) {
        this.addresses = addresses;
        this.most = most.asLongValue();
        this.tables = tables;
        this.mostTable = mostTable.asLongValue();
        this.streams = streams;
        this.mostStream = mostStream.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(EARLY).handler(this::announce);
        router.route().order(AFTER_THE_LIMIT).handler(this::widen);
    }

    /** The most that a body may announce at this door; the usual limit elsewhere. */
    long most(RoutingContext request, long usual) {
        if (takesTable(request)) {
            return mostTable;
        }
        if (takesStream(request)) {
            return mostStream;
        }
        return takesFiles(request) ? most : usual;
    }

    private boolean takesFiles(RoutingContext request) {
        var type = request.request().getHeader(CONTENT_TYPE);
        return request.request().method() == HttpMethod.POST
                && addresses.contains(request.normalizedPath())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private boolean takesTable(RoutingContext request) {
        return request.request().method() == HttpMethod.POST
                && tables.contains(request.normalizedPath());
    }

    private boolean takesStream(RoutingContext request) {
        return request.request().method() == HttpMethod.POST
                && streams.contains(request.normalizedPath());
    }

    private void announce(RoutingContext request) {
        if (takesTable(request) || takesStream(request)) {
            request.request().headers().remove("Content-Length");
        }
        if (takesFiles(request)) {
            var headers = request.request().headers();
            request.put(TYPE_AS_SENT, headers.get(CONTENT_TYPE));
            headers.set(CONTENT_TYPE, TYPE);
            // The framework refuses by this number; the limit below is counted instead.
            headers.remove("Content-Length");
        }
        request.next();
    }

    private void widen(RoutingContext request) {
        if (takesTable(request)) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, mostTable);
        }
        if (takesStream(request)) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, mostStream);
        }
        if (request.get(TYPE_AS_SENT) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
        }
        request.next();
    }
}
