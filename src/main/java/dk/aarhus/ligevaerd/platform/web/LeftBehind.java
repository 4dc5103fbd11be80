package dk.aarhus.ligevaerd.platform.web;

import jakarta.ws.rs.core.NewCookie;

/**
 * What a browser has open here and forgets when somebody leaves at once. What is only being written
 * is not among it: it would be lost.
 */
public interface LeftBehind {

    /** Takes it out of the browser. */
    NewCookie gone();
}
