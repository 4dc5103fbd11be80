package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody who tries a door and looks at what answers; follows nobody anywhere. */
final class Knocker {

    /** A form token is what cookie and field agree on. */
    private static final String FORM_TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final ServiceProcess service;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Knocker(ServiceProcess service) {
        this.service = service;
    }

    static Knocker withToken(ServiceProcess service, String token) {
        return new Knocker(service).with("Authorization", "Bearer " + token);
    }

    Knocker with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    HttpResponse<String> at(Route route) {
        return at(route, route.address());
    }

    /** The same at the case of that reference. */
    HttpResponse<String> atCase(Route route, String reference) {
        return at(route, route.address(reference));
    }

    private HttpResponse<String> at(Route route, String address) {
        if (route.isRead()) {
            return send(request(address));
        }
        return route.isForm()
                ? send(
                        request(address)
                                .header("Cookie", "csrf-token=" + FORM_TOKEN)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .method(
                                        route.method(),
                                        BodyPublishers.ofString("csrf-token=" + FORM_TOKEN)))
                : send(
                        request(address)
                                .header("Content-Type", "application/json")
                                .header("If-Match", "\"0\"")
                                .method(route.method(), BodyPublishers.ofString("{}")));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(service.uri(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8");
        headers.forEach(request::setHeader);
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
