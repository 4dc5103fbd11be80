package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.QuestionId;
import java.util.Map;
import java.util.Optional;

/** A legal test as it was read from a form. */
record AssessmentInput(
        LegalTest test,
        Map<QuestionId, Assessment.Reasoned> answers,
        Optional<Outcome> finding,
        Optional<String> reasons,
        Optional<String> departure) {

    AssessmentInput(
            LegalTest test,
            Map<QuestionId, Assessment.Reasoned> answers,
            Optional<Outcome> finding,
            Optional<String> reasons) {
        this(test, answers, finding, reasons, Optional.empty());
    }
}
