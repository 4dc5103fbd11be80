package dk.aarhus.ligevaerd.casework.clocks;

/** What is lost after a day, with the interim measure that would save it. */
public enum FinalDayKind {
    /** A post is about to be filled. */
    VACANCY_FILLED(Offer.HOLD_THE_VACANCY),
    /** The notice of somebody who was dismissed ends. */
    NOTICE_ENDS(Offer.HOLD_THE_DECISION),
    /** Recordings or logs are overwritten. */
    RECORDINGS_OVERWRITTEN(Offer.PRESERVE_EVIDENCE),
    /** A claim may lapse; internal handling does not stop limitation. */
    LIMITATION(Offer.TELL_THE_REPORTER);

    /** An interim measure by its code; who takes it and how, is recorded with the measures. */
    public enum Offer {
        HOLD_THE_VACANCY,
        HOLD_THE_DECISION,
        PRESERVE_EVIDENCE,
        TELL_THE_REPORTER
    }

    private final Offer offer;

    FinalDayKind(Offer offer) {
        this.offer = offer;
    }

    public Offer offer() {
        return offer;
    }
}
