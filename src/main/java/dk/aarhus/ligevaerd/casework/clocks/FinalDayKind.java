package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.investigation.MeasureKind;

/** What is lost after a day, with the interim measure that would save it. */
public enum FinalDayKind {
    /** A post is about to be filled. */
    VACANCY_FILLED(MeasureKind.HOLD_VACANCY),
    /** The notice of somebody who was dismissed ends. */
    NOTICE_ENDS(MeasureKind.HOLD_DECISION),
    /** Recordings or logs are overwritten. */
    RECORDINGS_OVERWRITTEN(MeasureKind.PRESERVE_EVIDENCE),
    /** A claim may lapse; internal handling does not stop limitation. */
    LIMITATION(MeasureKind.POINT_OUT_TIME_LIMIT);

    private final MeasureKind offer;

    FinalDayKind(MeasureKind offer) {
        this.offer = offer;
    }

    /** What can be done about it; who takes it and how, is recorded with the measures. */
    public MeasureKind offer() {
        return offer;
    }
}
