package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser at the pages of the mailbox, who follows no way without seeing it. */
public final class MailboxVisit {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]*)\"");

    private final CookieFilter cookies = new CookieFilter();
    private final String address;

    private MailboxVisit(String address) {
        this.address = address;
    }

    public static MailboxVisit at(String address) {
        return new MailboxVisit(address);
    }

    /** Files a report by the interface and gives its code. */
    public static String file(String address, Map<String, ?> report) {
        return RestAssured.given()
                .baseUri(address)
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/v1/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    public Response read(String path) {
        return request().get(path);
    }

    /** Sends a form of the page at the door, with the token that stands there. */
    public Response send(String path, Map<String, String> fields) {
        var form = new LinkedHashMap<String, String>(fields);
        var token = token("/mailbox").or(() -> token("/mailbox/code")).orElseThrow();
        form.put(token.group(1), token.group(2));
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private Optional<Matcher> token(String page) {
        return Optional.of(TOKEN.matcher(request().get(page).asString())).filter(Matcher::find);
    }

    /** Comes in with a code, and sees the mailbox. */
    public MailboxVisit enter(String code) {
        leadsTo(send("/mailbox", Map.of("code", code)), "/mailbox");
        return this;
    }

    /** Does something and is led to a page, which is read. */
    public Response sendAndRead(String path, Map<String, String> fields) {
        return read(leadsTo(send(path, fields), null));
    }

    /** The new code that a page shows. */
    public static Optional<String> shownCode(Response page) {
        var shown = Pattern.compile("data-code=\"([^\"]+)\"").matcher(page.asString());
        return shown.find() ? Optional.of(shown.group(1)) : Optional.empty();
    }

    public static String leadsTo(Response answer, String where) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var path = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        if (where != null) {
            assertThat(path).isEqualTo(where);
        }
        return path;
    }

    private RequestSpecification request() {
        return RestAssured.given()
                .baseUri(address)
                .filter(cookies)
                .accept(ContentType.HTML)
                .header("Accept-Language", "en")
                .redirects()
                .follow(false);
    }
}
