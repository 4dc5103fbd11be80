package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.Assessment;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SetAside;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.QuestionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** How the tests of a case were answered before it was opened again: a place to start from. */
@ApplicationScoped
@Transactional
public class PastTests {

    private final CaseRows rows;

    PastTests(CaseRows rows) {
        this.rows = rows;
    }

    /** Of the treatment before this one; whoever asks has the case open. */
    public Map<LegalTest, Map<QuestionId, Assessment.Reasoned>> of(CaseFile file) {
        if (file.round() == 1) {
            return Map.of();
        }
        return rows.of(PastRound.class, file.reference(), "r.round").stream()
                .map(PastRound::line)
                .filter(past -> past.round() == file.round() - 1)
                .flatMap(past -> past.answers().stream())
                .collect(
                        Collectors.groupingBy(
                                SetAside.Answered::test,
                                Collectors.toMap(
                                        SetAside.Answered::question, SetAside.Answered::given)));
    }
}
