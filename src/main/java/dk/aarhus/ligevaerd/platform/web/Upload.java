package dk.aarhus.ligevaerd.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a door that takes files must know and do itself, for nobody has read its form before it. */
@RequestScoped
public class Upload {

    /** The type by which a door consumes files. */
    public static final String TYPE = UploadDoors.TYPE;

    private final CurrentVertxRequest request;
    private final String cookieName;
    private final String fieldName;

    Upload(
            CurrentVertxRequest request,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookieName,
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = "csrf-token")
                    String fieldName) {
        this.request = request;
        this.cookieName = cookieName;
        this.fieldName = fieldName;
    }

    /** The type of the body with its boundary, as it was sent. */
    public String contentType() {
        String type = request.getCurrent().get(UploadDoors.TYPE_AS_SENT);
        return type == null ? "" : type;
    }

    /** The name of the field that carries the form token. */
    public String tokenField() {
        return fieldName;
    }

    /** Whether the form is one of ours; the page that answers may then carry the token on. */
    public boolean isOurs(String sentToken) {
        var current = request.getCurrent();
        Cookie cookie = current.request().getCookie(cookieName);
        if (cookie == null || cookie.getValue().isEmpty() || !same(cookie.getValue(), sentToken)) {
            return false;
        }
        try {
            current.put("csrf_token_bytes", Base64.getUrlDecoder().decode(cookie.getValue()));
        } catch (IllegalArgumentException noneOfOurs) {
            return false;
        }
        current.put("csrf_token", cookie.getValue());
        return true;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
