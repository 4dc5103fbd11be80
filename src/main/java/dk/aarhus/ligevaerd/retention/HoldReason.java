package dk.aarhus.ligevaerd.retention;

/** Why a case must be kept beyond its time. A code: what it is about stands where it belongs. */
public enum HoldReason {
    /** A court, or the limitation of a claim that was raised. */
    COURT,
    /** The police or the prosecution. */
    POLICE,
    /** Ligebehandlingsnævnet, the Ombudsman or another board. */
    BOARD,
    /** A person asked to see their data, or to have their use limited (GDPR art. 15 and 18). */
    DATA_SUBJECT,
    /** The archive or an audit. */
    ARCHIVE_OR_AUDIT
}
