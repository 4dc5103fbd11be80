package dk.aarhus.ligevaerd.intake.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sends files as a browser without script does, or as one that was tampered with. */
public final class FileSender {

    private static final String BOUNDARY = "----bound4711";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern COOKIE = Pattern.compile("csrf-token=([^;]+)");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");

    private final URI base;
    private final String language;
    private final String token;

    public FileSender(URI base, String language) {
        this.base = base;
        this.language = language;
        this.token = freshToken();
    }

    /** A report that was just filed. */
    record Filed(String reference, String code) {}

    Filed file(String identity) {
        var answer =
                send(
                        request("/api/v1/reports")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"phase\":\"SERVICE\",\"account\":\"x\",\"identity\":\"%s\"}"
                                                        .formatted(identity))));
        return new Filed(found(REFERENCE, answer.body()), found(CODE, answer.body()));
    }

    /** A form in the making, part by part. */
    final class Form {

        private final List<byte[]> parts = new ArrayList<>();
        private String type = "multipart/form-data; boundary=" + BOUNDARY;
        private String cookie = "csrf-token=" + token;

        Form field(String name, String value) {
            parts.add(
                    Samples.utf8(
                            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                    .formatted(BOUNDARY, name, value)));
            return this;
        }

        Form token() {
            return field("csrf-token", token);
        }

        Form file(String name, byte[] content) {
            parts.add(
                    Samples.concat(
                            Samples.utf8(
                                    ("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n"
                                                    + "Content-Type: application/octet-stream\r\n\r\n")
                                            .formatted(BOUNDARY, name)),
                            content,
                            Samples.utf8("\r\n")));
            return this;
        }

        Form raw(byte[] bytes) {
            parts.add(bytes);
            return this;
        }

        Form end() {
            return raw(Samples.utf8("--" + BOUNDARY + "--\r\n"));
        }

        Form ofType(String other) {
            type = other;
            return this;
        }

        Form withoutCookie() {
            cookie = "";
            return this;
        }

        Form withCookie(String value) {
            cookie = "csrf-token=" + value;
            return this;
        }

        String type() {
            return type;
        }

        String cookie() {
            return cookie;
        }

        /** All parts so far. */
        byte[] written() {
            var all = new ByteArrayOutputStream();
            parts.forEach(all::writeBytes);
            return all.toByteArray();
        }

        HttpResponse<String> to(String path) {
            var request =
                    request(path)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofByteArray(written()));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            return send(request);
        }
    }

    Form form() {
        return new Form();
    }

    /** One file to the mailbox of a code. */
    public HttpResponse<String> toMailbox(String code, String hidden, String name, byte[] content) {
        return form().token()
                .field("code", code)
                .field("hidden", hidden)
                .file(name, content)
                .end()
                .to("/mailbox/evidence");
    }

    /** The page of the files of a mailbox that this browser has open. */
    HttpResponse<String> page(String code) {
        return send(
                request("/mailbox/evidence")
                        .header("Cookie", "ligevaerd-mailbox=" + code + "..")
                        .GET());
    }

    /** One file to a report that is being written. */
    public HttpResponse<String> toDraft(String code, String hidden, String name, byte[] content) {
        var form = form();
        form.cookie += "; ligevaerd-form=" + code;
        return form.token()
                .field("hidden", hidden)
                .file(name, content)
                .end()
                .to("/report/evidence");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html")
                .header("Accept-Language", language);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String freshToken() {
        return send(HttpRequest.newBuilder(base.resolve("/mailbox")))
                .headers()
                .allValues("set-cookie")
                .stream()
                .flatMap(cookie -> COOKIE.matcher(cookie).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in an answer");
        }
        return matcher.group(1);
    }
}
