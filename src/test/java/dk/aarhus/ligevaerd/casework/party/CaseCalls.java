package dk.aarhus.ligevaerd.casework.party;

import static io.restassured.RestAssured.given;

import dk.aarhus.ligevaerd.shared.Reference;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls to the parts of one case, by the handler of {@link HeardCase}, each with the newest tag.
 */
record CaseCalls(HeardCase cases, Reference reference) {

    ValidatableResponse get(String part) {
        return given().get(at(part)).then().statusCode(200);
    }

    ValidatableResponse post(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version() + "\"")
                .body(new HashMap<>(body))
                .post(at(part))
                .then();
    }

    ValidatableResponse put(String part, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version() + "\"")
                .body(new HashMap<>(body))
                .put(at(part))
                .then();
    }

    String version() {
        return Integer.toString(cases.seen(reference, HeardCase.HANDLER).version());
    }

    private String at(String part) {
        return "/api/v1/cases/" + reference + "/" + part;
    }
}
