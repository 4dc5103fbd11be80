package dk.aarhus.ligevaerd.platform.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * A page for a form that came without its token, which shows again what was typed. A room with long
 * texts has a bean of this type.
 */
public interface StaleFormPage {

    /** Empty where the form is none of this room's. */
    Optional<Response> showing(String path, MultivaluedMap<String, String> sent);
}
