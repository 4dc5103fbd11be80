package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.RemedyKind.INDIVIDUAL;
import static dk.aarhus.ligevaerd.law.RemedyKind.INSTITUTIONAL;
import static dk.aarhus.ligevaerd.law.RemedyKind.PERSONNEL;

/**
 * What is done about it. A type that ends in REFERRED is decided elsewhere: by the legal service or
 * by employment-law HR.
 */
public enum RemedyType {
    APOLOGY(INDIVIDUAL),
    RECONSIDER_DECISION(INDIVIDUAL),
    NEW_SELECTION(INDIVIDUAL),
    REINSTATE_TERMS(INDIVIDUAL),
    ACCOMMODATION(INDIVIDUAL),
    SUPPORT_OFFER(INDIVIDUAL),
    COMPENSATION_REFERRED(INDIVIDUAL),

    CONVERSATION(PERSONNEL),
    GUIDANCE(PERSONNEL),
    TRAINING(PERSONNEL),
    WARNING_REFERRED(PERSONNEL),
    TRANSFER_OF_ACCUSED_REFERRED(PERSONNEL),
    DISMISSAL_REFERRED(PERSONNEL),

    RULE_CHANGE(INSTITUTIONAL),
    PROCEDURE_CHANGE(INSTITUTIONAL),
    TEMPLATE_CHANGE(INSTITUTIONAL),
    JOB_CRITERIA_REVISION(INSTITUTIONAL),
    TRAINING_UNIT(INSTITUTIONAL),
    SERVICE_CHECK(INSTITUTIONAL),
    APV_UPDATE(INSTITUTIONAL),
    MONITORING(INSTITUTIONAL),
    COMMUNICATION(INSTITUTIONAL);

    private final RemedyKind kind;

    RemedyType(RemedyKind kind) {
        this.kind = kind;
    }

    public RemedyKind kind() {
        return kind;
    }
}
