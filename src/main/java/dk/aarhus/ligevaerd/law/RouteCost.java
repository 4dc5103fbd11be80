package dk.aarhus.ligevaerd.law;

/** What it costs to turn to an external body. */
public enum RouteCost {
    FREE,

    /** Comes with membership. */
    MEMBERSHIP,

    /** Court fee; legal aid is possible. */
    COURT_FEE
}
