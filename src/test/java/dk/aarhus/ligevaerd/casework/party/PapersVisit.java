package dk.aarhus.ligevaerd.casework.party;

import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A browser at the door of parties: keeps its cookies, follows nobody. */
final class PapersVisit {

    private static final String TOKEN = "csrf-token";

    private final Map<String, String> cookies = new HashMap<>();
    private String language = "en";

    static PapersVisit fresh() {
        var visit = new PapersVisit();
        visit.get("/papers");
        return visit;
    }

    /** With a party's own code. */
    static PapersVisit by(String code) {
        var visit = fresh();
        visit.post("/papers", Map.of("code", code)).then().statusCode(303);
        return visit;
    }

    /** The same browser once more, as it now is. */
    PapersVisit again() {
        var visit = new PapersVisit();
        visit.cookies.putAll(cookies);
        return visit;
    }

    PapersVisit in(String code) {
        language = code;
        return this;
    }

    Response get(String path) {
        return kept(
                RestAssured.given()
                        .redirects()
                        .follow(false)
                        .header("Accept-Language", language)
                        .cookies(cookies)
                        .get(path));
    }

    Response post(String path, Map<String, String> fields) {
        return kept(
                RestAssured.given()
                        .redirects()
                        .follow(false)
                        .accept("text/html")
                        .header("Accept-Language", language)
                        .contentType("application/x-www-form-urlencoded; charset=utf-8")
                        .cookies(cookies)
                        .formParam(TOKEN, cookies.get(TOKEN))
                        .formParams(fields)
                        .post(path));
    }

    Response send(String name, byte[] file) {
        return kept(
                RestAssured.given()
                        .redirects()
                        .follow(false)
                        .accept("text/html")
                        .header("Accept-Language", language)
                        .cookies(cookies)
                        .multiPart(TOKEN, cookies.get(TOKEN))
                        .multiPart("files", name, file)
                        .post("/papers/files"));
    }

    /** Without the form token that the page carries. */
    Response forge(String path, Map<String, String> fields) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post(path);
    }

    private Response kept(Response answer) {
        Cookies set = answer.detailedCookies();
        set.forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return answer;
    }
}
