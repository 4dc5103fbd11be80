package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who fills in the form with a browser without script, which keeps its cookies. */
public final class FormVisitor {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]*)\"");
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("data-code=\"([^\"]*)\"");

    private final CookieFilter cookies = new CookieFilter();
    private final String language;
    private final Optional<String> service;
    private String page = "";

    public FormVisitor() {
        this("en");
    }

    public FormVisitor(String language) {
        this(language, Optional.empty());
    }

    private FormVisitor(String language, Optional<String> service) {
        this.language = language;
        this.service = service;
    }

    /** A visitor of a service that runs as a process of its own. */
    public static FormVisitor of(String address) {
        return new FormVisitor("en", Optional.of(address));
    }

    public FormVisitor begin() {
        open("/report").then().statusCode(200);
        return this;
    }

    public Response open(String path) {
        var answer = call().get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        page = answer.asString();
        return answer;
    }

    /** Fills in a screen as it was shown last, and follows where that leads. */
    public Response answer(int screen, String button, String... namesAndValues) {
        var sent = send("/report/" + screen, button, namesAndValues);
        return sent.statusCode() == 303 ? open(path(sent)) : sent;
    }

    /** The same without following. */
    public Response send(String path, String button, String... namesAndValues) {
        var mark = MARK.matcher(page);
        return sendMarked(path, button, mark.find() ? mark.group(1) : "", namesAndValues);
    }

    public Response sendMarked(String path, String button, String mark, String... namesAndValues) {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).as("a form token on the page").isTrue();
        var call =
                call().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam(token.group(1), token.group(2))
                        .formParam("mark", mark)
                        .formParam("go", button);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            call.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        var answer = call.post(path);
        if (answer.statusCode() != 303) {
            page = answer.asString();
        }
        return answer;
    }

    public String mark() {
        var mark = MARK.matcher(page);
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    public String page() {
        return page;
    }

    /** The code on a page that shows one. */
    public String code() {
        var code = CODE.matcher(page);
        assertThat(code.find()).as("a code on the page").isTrue();
        return code.group(1);
    }

    static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private RequestSpecification call() {
        var call = RestAssured.given();
        service.ifPresent(call::baseUri);
        return call.filter(cookies).accept(ContentType.HTML).redirects().follow(false);
    }
}
