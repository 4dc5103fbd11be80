package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.PolicyClass;
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
 * A decision as drafted; it takes effect when somebody else signs it by moving the case to DECIDED.
 *
 * @param forms the concluded forms; empty unless something was substantiated
 * @param reasons facts, rules and considerations (FVL § 24)
 * @param toReporter the outcome in general terms, as the reporter will read it
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) @Column(name = "outcome_drafted") Outcome outcome,
        @Convert(converter = Forms.class) @Column(name = "concluded_forms") Set<Form> forms,
        @Convert(converter = Grounds.class) @Column(name = "concluded_grounds") Set<Ground> grounds,
        @Convert(converter = PolicyClasses.class) @Column(name = "concluded_classes")
                Set<PolicyClass> classes,
        @Column(name = "decision_reasons") String reasons,
        @Column(name = "to_reporter") String toReporter,
        @Column(name = "drafted_by") String draftedBy,
        @Column(name = "drafted_on") LocalDate draftedOn) {

    /**
     * @param change takes the name of a text's column and the text
     */
    Decision withTexts(BinaryOperator<String> change) {
        return new Decision(
                outcome,
                forms,
                grounds,
                classes,
                change.apply("case_file.decision_reasons", reasons),
                change.apply("case_file.to_reporter", toReporter),
                draftedBy,
                draftedOn);
    }
}
