package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.function.BinaryOperator;

/**
 * The hearing of the parties (FVL § 19), thin: one hearing a case.
 *
 * @param sentOn the day the allegations and facts were sent; null where nobody is heard
 * @param answerBy the last day to answer
 * @param answer what was answered; null as long as nothing was
 * @param exemptReason why nobody is heard, such as a practice that nobody in particular is
 *     responsible for
 */
@Embeddable
public record Hearing(
        @Column(name = "hearing_sent_on") LocalDate sentOn,
        @Column(name = "hearing_answer_by") LocalDate answerBy,
        @Column(name = "hearing_answer") String answer,
        @Column(name = "hearing_exempt_reason") String exemptReason,
        @Column(name = "hearing_recorded_by") String recordedBy) {

    /**
     * @param change takes the name of a text's column and the text
     */
    Hearing withTexts(BinaryOperator<String> change) {
        return new Hearing(
                sentOn,
                answerBy,
                change.apply("case_file.hearing_answer", answer),
                change.apply("case_file.hearing_exempt_reason", exemptReason),
                recordedBy);
    }

    boolean isOver(LocalDate today) {
        return answer != null
                || exemptReason != null
                || (answerBy != null && today.isAfter(answerBy));
    }
}
