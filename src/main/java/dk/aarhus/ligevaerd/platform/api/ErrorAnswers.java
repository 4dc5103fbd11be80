package dk.aarhus.ligevaerd.platform.api;

import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every error of the interface, described once and referred to from each call it can meet. */
final class ErrorAnswers {

    private static final String SCHEMA = "Problem";
    private static final Set<ProblemKind> DESCRIBED =
            EnumSet.of(
                    ProblemKind.UNREADABLE,
                    ProblemKind.NOT_LOGGED_IN,
                    ProblemKind.NOT_ALLOWED,
                    ProblemKind.ROLES_COLLIDE,
                    ProblemKind.NOT_ENROLLED,
                    ProblemKind.NOT_FOUND,
                    ProblemKind.WRONG_CODE,
                    ProblemKind.TRANSITION_REFUSED,
                    ProblemKind.STATE_CONFLICT,
                    ProblemKind.CODE_TO_REPLACE,
                    ProblemKind.SEAL_BROKEN,
                    ProblemKind.ERASED,
                    ProblemKind.CHANGED_MEANWHILE,
                    ProblemKind.TOO_LARGE,
                    ProblemKind.WRONG_MEDIA_TYPE,
                    ProblemKind.INVALID,
                    ProblemKind.KEY_USED_FOR_ANOTHER,
                    ProblemKind.VERSION_MISSING,
                    ProblemKind.TOO_MANY_REQUESTS,
                    ProblemKind.AWAY,
                    ProblemKind.KEYS_AWAY,
                    ProblemKind.NO_JOURNAL);
    private static final EnglishWords WORDS = EnglishWords.read("messages/platform_en.properties");

    private ErrorAnswers() {}

    static void describeIn(Components components) {
        components.addSchema(SCHEMA, schema());
        DESCRIBED.stream()
                .collect(Collectors.groupingBy(ProblemKind::status))
                .forEach((status, kinds) -> components.addResponse(name(status), answer(kinds)));
    }

    /** Puts every error that this call can meet in the place of what was said of it before. */
    static void addTo(Operation operation, Call call) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        DESCRIBED.stream()
                .filter(kind -> canMeet(call, kind))
                .map(ProblemKind::status)
                .distinct()
                .forEach(
                        status ->
                                operation
                                        .getResponses()
                                        .addAPIResponse(
                                                String.valueOf(status),
                                                OASFactory.createAPIResponse().ref(name(status))));
    }

    private static boolean canMeet(Call call, ProblemKind kind) {
        return switch (kind) {
            case UNREADABLE, TOO_LARGE, WRONG_MEDIA_TYPE -> call.hasBody();
            case NOT_LOGGED_IN, NOT_ALLOWED, ROLES_COLLIDE, NOT_ENROLLED, NOT_TAKEN ->
                    call.forStaff();
            case NOT_FOUND, WRONG_CODE -> call.isChosen();
            case TRANSITION_REFUSED, STATE_CONFLICT -> call.forStaff() && call.changes();
            case CODE_TO_REPLACE -> !call.forStaff() && call.isChosen();
            case SEAL_BROKEN, ERASED -> call.isChosen();
            case CHANGED_MEANWHILE, VERSION_MISSING -> call.isVersioned();
            case INVALID, KEY_USED_FOR_ANOTHER -> call.hasBody() || call.isFiltered();
            case TOO_MANY_REQUESTS -> !call.forStaff() && call.changes();
            case AWAY, KEYS_AWAY, NO_JOURNAL -> true;
            case STALE_FORM,
                    SESSION_OVER,
                    ENROLMENT_REFUSED,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    HEADERS_TOO_LARGE,
                    ADDRESS_TOO_LONG,
                    FAILED ->
                    false;
        };
    }

    private static APIResponse answer(List<ProblemKind> kinds) {
        var content = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
        kinds.forEach(kind -> addExample(content, kind));
        var answer =
                OASFactory.createAPIResponse()
                        .description(
                                kinds.stream()
                                        .map(WORDS::title)
                                        .collect(Collectors.joining("; or: ")))
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(ProblemBody.MEDIA_TYPE, content));
        switch (kinds.get(0)) {
            case TOO_MANY_REQUESTS, AWAY, NO_JOURNAL ->
                    answer.addHeader("Retry-After", header("Seconds to wait"));
            case NOT_LOGGED_IN -> answer.addHeader("WWW-Authenticate", header("How to log in"));
            default -> {
                // Others carry no header of their own.
            }
        }
        return answer;
    }

    private static void addExample(MediaType content, ProblemKind kind) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", kind.type());
        example.put("title", WORDS.title(kind));
        example.put("status", kind.status());
        example.put("detail", WORDS.advice(kind));
        if (kind == ProblemKind.INVALID) {
            example.put(
                    "violations", List.of(Map.of("field", "text", "message", WORDS.required())));
        }
        if (kind == ProblemKind.TRANSITION_REFUSED) {
            example.put("unmet", List.of("PARTIES_HEARD", "ASSESSED"));
        }
        content.addExample(kind.name(), OASFactory.createExample().value(example));
    }

    private static Header header(String meaning) {
        return OASFactory.createHeader().description(meaning).schema(text());
    }

    private static Schema schema() {
        var violation =
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .addProperty("field", text())
                        .addProperty("message", text());
        return OASFactory.createSchema()
                .description("A refusal (RFC 9457)")
                .addType(Schema.SchemaType.OBJECT)
                .required(Arrays.asList("type", "title", "status"))
                .addProperty("type", text().description("Names the kind; stable"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text().description("What can be done about it"))
                .addProperty(
                        "violations",
                        listOf(violation).description("Every field that is wrong; status 422 only"))
                .addProperty(
                        "unmet",
                        listOf(text())
                                .description("What the case still waits for; status 409 only"))
                .addProperty(
                        "requestId",
                        text().description("Names this request; operators find it in their logs"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema listOf(Schema one) {
        return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(one);
    }

    private static String name(int status) {
        return SCHEMA + status;
    }
}
