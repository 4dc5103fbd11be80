package dk.aarhus.ligevaerd.platform.problem;

import java.util.Locale;

/**
 * Every way in which the service refuses, with the HTTP status it answers (RFC 9110) and the
 * address of its type (RFC 9457). Titles and advice stand in the message bundle of this room.
 */
public enum ProblemKind {
    UNREADABLE(400),
    STALE_FORM(400),
    NOT_LOGGED_IN(401),
    /** A page's form came after the login had ended. */
    SESSION_OVER(401),
    NOT_ALLOWED(403),
    ROLES_COLLIDE(403),
    NOT_ENROLLED(403),
    /** Before a report is read, the reader says to have no interest in the matter. */
    NOT_TAKEN(403),
    NOT_FOUND(404),
    WRONG_CODE(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TRANSITION_REFUSED(409),
    STATE_CONFLICT(409),
    /** A code that others have seen: it is good for nothing but a new one. */
    CODE_TO_REPLACE(409),
    ENROLMENT_REFUSED(409),
    /** A sealed text that was altered outside the service. */
    SEAL_BROKEN(409),
    /** What was asked for is there no more: the key that sealed it was destroyed. */
    ERASED(410),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    WRONG_MEDIA_TYPE(415),
    INVALID(422),
    KEY_USED_FOR_ANOTHER(422),
    VERSION_MISSING(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    FAILED(500),
    AWAY(503),
    /** The keys that open what persons wrote are out of reach. */
    KEYS_AWAY(503),
    /** What cannot be written into the journal is neither done nor shown. */
    NO_JOURNAL(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The RFC 9457 type, a relative address that is stable for ever. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that stands for a status that a library chose. */
    public static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 500 ? FAILED : UNREADABLE;
    }
}
