package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.BinaryOperator;

/**
 * Why nobody is heard in a case (FVL § 19(2)), such as a practice that nobody in particular is
 * responsible for. Whoever is heard gets a hearing text.
 */
@Embeddable
public record HearingExemption(
        @Column(name = "hearing_exempt_reason") String exemptReason,
        @Column(name = "hearing_recorded_by") String recordedBy) {

    /**
     * @param change takes the name of a text's column and the text
     */
    HearingExemption withTexts(BinaryOperator<String> change) {
        return new HearingExemption(
                change.apply("case_file.hearing_exempt_reason", exemptReason), recordedBy);
    }
}
