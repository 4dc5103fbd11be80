package dk.aarhus.ligevaerd.platform.log;

/** What the security log tells. {@code docs/access.md} says what an operator does about each. */
public enum SecurityEvent {
    /** A call that needs a login came without one. */
    REFUSED_NOT_LOGGED_IN,
    /** A token or session that this realm did not make, or that was altered. */
    REFUSED_FORGED,
    /** A token or session that was good once. */
    REFUSED_EXPIRED,
    /** Somebody known, without the role that the door asks for. */
    REFUSED_NOT_ALLOWED,
    /** Figures and casework in one account. */
    REFUSED_ROLES_COLLIDE,
    /** Keycloak vouches for the account, this installation does not. */
    REFUSED_NOT_ENROLLED,
    /** A call within a session that a foreign page could have caused. */
    REFUSED_FOREIGN_CALL,
    /** A form of the staff without its token, or with that of another session. */
    STALE_FORM,
    /** Two requests of one account came at the same time. */
    ENROLMENT_ASKED_TWICE,
    /** More accounts ask to be enrolled than are written down: somebody makes accounts. */
    TOO_MANY_ENROLMENT_REQUESTS,
    /** Keycloak did not answer. */
    LOGIN_AWAY
}
