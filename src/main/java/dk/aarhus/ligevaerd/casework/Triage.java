package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.store.Forms;
import dk.aarhus.ligevaerd.law.store.Grounds;
import dk.aarhus.ligevaerd.law.store.PolicyClasses;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The first assessment of a case.
 *
 * @param forms the assessed forms; kept apart from what the reporter said and from what is
 *     concluded
 * @param classes the policy's classes; usually those that follow from the forms
 * @param reprisalRisk 0 to 11 points; four or more is high
 * @param note whether the municipality is responsible, and what is to become of the matter
 */
@Embeddable
public record Triage(
        @Enumerated(EnumType.STRING) @Column(name = "urgency") Urgency urgency,
        @Convert(converter = Forms.class) @Column(name = "assessed_forms") Set<Form> forms,
        @Convert(converter = Grounds.class) @Column(name = "assessed_grounds") Set<Ground> grounds,
        @Convert(converter = PolicyClasses.class) @Column(name = "assessed_classes")
                Set<PolicyClass> classes,
        @Column(name = "reprisal_risk") Integer reprisalRisk,
        @Column(name = "triage_note") String note,
        @Column(name = "triaged_by") String triagedBy,
        @Column(name = "triaged_on") LocalDate triagedOn) {

    static final int HIGHEST_RISK = 11;
    private static final int HIGH_RISK = 4;

    public boolean riskIsHigh() {
        return reprisalRisk >= HIGH_RISK;
    }

    Triage weighed(Urgency another) {
        return new Triage(
                another, forms, grounds, classes, reprisalRisk, note, triagedBy, triagedOn);
    }

    /**
     * @param change takes the name of a text's column and the text
     */
    Triage withTexts(BinaryOperator<String> change) {
        return new Triage(
                urgency,
                forms,
                grounds,
                classes,
                reprisalRisk,
                change.apply("case_file.triage_note", note),
                triagedBy,
                triagedOn);
    }
}
