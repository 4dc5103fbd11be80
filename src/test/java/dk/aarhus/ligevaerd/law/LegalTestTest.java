package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.LegalTest.DIRECT;
import static dk.aarhus.ligevaerd.law.LegalTest.FAILURE_TO_ACCOMMODATE;
import static dk.aarhus.ligevaerd.law.LegalTest.HARASSMENT;
import static dk.aarhus.ligevaerd.law.LegalTest.INDIRECT;
import static dk.aarhus.ligevaerd.law.LegalTest.INSTITUTIONAL;
import static dk.aarhus.ligevaerd.law.LegalTest.INSTRUCTION;
import static dk.aarhus.ligevaerd.law.LegalTest.PAY;
import static dk.aarhus.ligevaerd.law.LegalTest.RETALIATION;
import static dk.aarhus.ligevaerd.law.LegalTest.SEXUAL_HARASSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The truth tables. Y yes, N no, U unknown, R not relevant, - no answer yet; the heading names the
 * questions.
 */
@DisplayName("The legal test")
class LegalTestTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            D1 D2 D3 D4 D5 D6 D7 | verdict           | because
            Y  Y  Y  Y  N  N  Y  | SUBSTANTIATED     | a presumption, and no other reason shown
            Y  Y  Y  Y  N  N  -  | SUBSTANTIATED     | the last question only sheds light
            Y  Y  Y  Y  N  N  U  | SUBSTANTIATED     | even unknown
            Y  Y  Y  Y  Y  N  -  | NOT_SUBSTANTIATED | the municipality has shown another reason
            Y  Y  Y  Y  N  Y  -  | NOT_SUBSTANTIATED | a statutory exception applies
            Y  Y  Y  Y  U  N  -  | UNDECIDED         | whether a reason was shown is for the municipality to settle
            Y  Y  Y  Y  N  U  -  | UNDECIDED         | so is the exception
            Y  Y  Y  Y  -  N  -  | UNDECIDED         | nobody has asked the municipality
            Y  Y  Y  Y  N  -  -  | UNDECIDED         | nobody has looked for an exception
            N  Y  Y  Y  N  N  -  | UNFOUNDED         | no protected ground is concerned
            Y  N  Y  Y  N  N  -  | UNFOUNDED         | it did not happen
            Y  Y  N  Y  N  N  -  | UNFOUNDED         | nobody is treated better
            Y  N  N  N  -  -  -  | UNFOUNDED         | where there is nothing to answer no reason is asked
            Y  Y  Y  N  -  -  -  | NOT_SUBSTANTIATED | no presumption, though the facts stand
            Y  Y  Y  N  N  N  -  | NOT_SUBSTANTIATED | likewise
            Y  Y  Y  U  -  -  -  | NOT_SUBSTANTIATED | a presumption that cannot be shown asks for no answer
            Y  U  Y  Y  -  -  -  | NOT_SUBSTANTIATED | nor do facts that cannot be found out
            Y  Y  R  Y  -  -  -  | UNDECIDED         | nor do facts set aside
            Y  U  Y  Y  N  N  -  | NOT_SUBSTANTIATED | what happened cannot be found out
            Y  Y  Y  U  N  N  -  | NOT_SUBSTANTIATED | no presumption can be shown
            Y  N  U  Y  N  N  -  | NOT_SUBSTANTIATED | unknown on a key question blocks unfounded
            Y  N  Y  U  N  N  -  | NOT_SUBSTANTIATED | on any key question
            Y  N  Y  Y  U  N  -  | NOT_SUBSTANTIATED | also on the reason
            U  U  U  U  U  U  U  | NOT_SUBSTANTIATED | nothing could be found out
            Y  Y  R  Y  N  N  -  | UNDECIDED         | a fact was set aside, so the rule has no answer
            Y  Y  Y  Y  R  N  -  | UNDECIDED         | the reason was set aside
            -  -  -  -  -  -  -  | UNDECIDED         | nothing is answered yet
            Y  N  -  Y  N  N  -  | UNDECIDED         | a key question is not answered yet
            """)
    void of_direct_discrimination(String answers, Verdict verdict, String because) {
        assertThat(proposed(DIRECT, "D1 D2 D3 D4 D5 D6 D7", answers))
                .as(because)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            I1 I2 I3 I4 I5 I6 I7 I8 | verdict           | because
            Y  Y  Y  Y  N  Y  Y  -  | SUBSTANTIATED     | the aim is not legitimate
            Y  Y  Y  Y  Y  N  Y  -  | SUBSTANTIATED     | the means does not reach the aim
            Y  Y  Y  Y  Y  Y  N  -  | SUBSTANTIATED     | a milder means would do
            Y  Y  Y  Y  N  N  N  U  | SUBSTANTIATED     | all of it fails
            Y  Y  Y  N  Y  Y  N  -  | SUBSTANTIATED     | internally also without a victim
            Y  Y  Y  Y  N  R  R  -  | SUBSTANTIATED     | without an aim the means need not be weighed
            Y  Y  Y  Y  Y  Y  Y  -  | NOT_SUBSTANTIATED | objectively justified
            Y  Y  Y  Y  Y  Y  U  -  | UNDECIDED         | necessity is still to be shown
            Y  Y  Y  Y  N  U  Y  -  | UNDECIDED         | unknown on a key question blocks substantiated
            Y  Y  Y  U  Y  Y  N  -  | UNDECIDED         | also where the rule does not look at it
            Y  Y  Y  Y  -  -  -  -  | UNDECIDED         | the justification is not examined yet
            N  Y  Y  Y  N  N  N  -  | UNFOUNDED         | there is no such rule
            Y  N  Y  Y  N  N  N  -  | UNFOUNDED         | it is not neutral: consider the direct test
            Y  Y  N  Y  -  -  -  -  | UNFOUNDED         | nobody is put at a disadvantage
            Y  Y  N  U  -  -  -  -  | NOT_SUBSTANTIATED | unknown on a key question blocks unfounded
            Y  Y  U  Y  N  N  N  -  | NOT_SUBSTANTIATED | the disadvantage cannot be shown
            """)
    void of_indirect_discrimination(String answers, Verdict verdict, String because) {
        assertThat(proposed(INDIRECT, "I1 I2 I3 I4 I5 I6 I7 I8", answers))
                .as(because)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            S1 S2 S3 S4 S5 S6 S7 S8 | verdict           | because
            Y  Y  Y  -  N  N  Y  -  | SUBSTANTIATED     | a recurring barrier without a reason: a systemic finding
            Y  Y  N  -  Y  N  Y  N  | SUBSTANTIATED     | intent and care in the design do not change that
            Y  Y  Y  -  N  Y  Y  -  | NOT_SUBSTANTIATED | there is a professional, just and objective reason
            Y  Y  Y  -  N  U  Y  -  | UNDECIDED         | the reason is still to be shown
            Y  Y  Y  -  N  -  Y  -  | UNDECIDED         | nobody has asked for the reason
            Y  Y  Y  -  N  N  U  -  | UNDECIDED         | who can change it is a key question
            N  Y  Y  -  N  -  Y  -  | UNFOUNDED         | there is no such habit
            Y  N  Y  -  N  -  Y  -  | UNFOUNDED         | it disadvantages nobody
            Y  N  U  -  N  -  Y  -  | NOT_SUBSTANTIATED | unknown on a key question blocks unfounded
            Y  U  Y  -  N  N  Y  -  | NOT_SUBSTANTIATED | two independent indications could not be found
            """)
    void of_institutional_discrimination(String answers, Verdict verdict, String because) {
        assertThat(proposed(INSTITUTIONAL, "S1 S2 S3 S4 S5 S6 S7 S8", answers))
                .as(because)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            H1 H2 H3 H4 H5 H6 H7 | verdict           | because
            Y  Y  Y  -  -  N  -  | SUBSTANTIATED     | unwanted, related to a ground, violating dignity
            Y  Y  Y  -  -  Y  -  | SUBSTANTIATED     | though the employer handled it well
            Y  Y  Y  -  -  U  -  | UNDECIDED         | what the employer knew is a key question
            Y  Y  Y  -  -  -  -  | UNDECIDED         | and not asked yet
            N  Y  Y  -  -  Y  -  | UNFOUNDED         | it was wanted
            Y  N  Y  -  -  Y  -  | UNFOUNDED         | it was about something else
            Y  Y  N  -  -  Y  -  | UNFOUNDED         | neither purpose nor effect
            Y  N  Y  -  -  U  -  | NOT_SUBSTANTIATED | unknown on a key question blocks unfounded
            Y  Y  U  -  -  Y  -  | NOT_SUBSTANTIATED | the effect cannot be shown
            """)
    void of_harassment(String answers, Verdict verdict, String because) {
        assertThat(proposed(HARASSMENT, "H1 H2 H3 H4 H5 H6 H7", answers))
                .as(because)
                .isEqualTo(verdict);
        assertThat(proposed(SEXUAL_HARASSMENT, "H1 SH2 H3 H4 H5 H6 H7", answers))
                .as(because)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            N1 N2 N3 N4 N5 | verdict           | because
            Y  Y  -  -  -  | SUBSTANTIATED     | an instruction to treat a group worse
            Y  Y  N  N  N  | SUBSTANTIATED     | though nobody followed it
            Y  Y  U  U  U  | SUBSTANTIATED     | and the rest is not known
            N  Y  -  -  -  | UNFOUNDED         | nobody told anybody anything
            Y  N  -  -  -  | UNFOUNDED         | it was about something else
            Y  U  -  -  -  | NOT_SUBSTANTIATED | its content cannot be found out
            N  U  -  -  -  | NOT_SUBSTANTIATED | unknown on a key question blocks unfounded
            Y  -  -  -  -  | UNDECIDED         | its content is not examined yet
            """)
    void of_instruction(String answers, Verdict verdict, String because) {
        assertThat(proposed(INSTRUCTION, "N1 N2 N3 N4 N5", answers)).as(because).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            R1 R2 R3 R4 R5 R6 | verdict           | because
            Y  Y  Y  Y  N  -  | SUBSTANTIATED     | worse treatment after a report, and no other reason shown
            Y  Y  Y  Y  Y  -  | NOT_SUBSTANTIATED | the employer has shown another reason
            Y  Y  Y  Y  U  -  | UNDECIDED         | the reason is still to be shown
            Y  Y  Y  N  -  -  | NOT_SUBSTANTIATED | nothing links the two
            Y  Y  Y  U  N  -  | NOT_SUBSTANTIATED | the link cannot be shown
            N  Y  Y  Y  N  -  | UNFOUNDED         | nothing protected was done
            Y  N  Y  Y  N  -  | UNFOUNDED         | nobody knew of it
            Y  Y  N  Y  N  -  | UNFOUNDED         | nobody was treated worse
            Y  U  N  Y  N  -  | NOT_SUBSTANTIATED | unknown on a key question blocks unfounded
            """)
    void of_retaliation(String answers, Verdict verdict, String because) {
        assertThat(proposed(RETALIATION, "R1 R2 R3 R4 R5 R6", answers))
                .as(because)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            A1 A2 A3 A4 A5 A6 A7 | verdict           | because
            Y  Y  Y  N  N  -  -  | SUBSTANTIATED     | neither examined nor a burden
            Y  Y  Y  N  Y  -  -  | SUBSTANTIATED     | not examined together, though a burden
            Y  Y  Y  Y  N  -  -  | SUBSTANTIATED     | no burden is proved
            Y  Y  Y  Y  Y  -  -  | NOT_SUBSTANTIATED | examined, and the burden proved
            Y  Y  Y  Y  U  -  -  | UNDECIDED         | the burden is still to be proved
            Y  Y  Y  N  U  -  -  | UNDECIDED         | unknown on a key question blocks substantiated
            N  Y  Y  N  N  -  -  | UNFOUNDED         | no disability in the legal sense
            Y  N  Y  N  N  -  -  | UNFOUNDED         | nobody knew or ought to have known
            Y  Y  N  -  -  -  -  | UNFOUNDED         | no measure would have helped
            Y  U  N  -  -  -  -  | NOT_SUBSTANTIATED | unknown on a key question blocks unfounded
            U  Y  Y  N  N  -  -  | NOT_SUBSTANTIATED | whether there is a disability cannot be found out
            """)
    void of_failure_to_accommodate(String answers, Verdict verdict, String because) {
        assertThat(proposed(FAILURE_TO_ACCOMMODATE, "A1 A2 A3 A4 A5 A6 A7", answers))
                .as(because)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
            P1 P2 P3 P4 P5 | verdict
            Y  Y  Y  Y  N  | TO_PAY_TRACK
            -  -  -  -  -  | TO_PAY_TRACK
            """)
    void of_pay_hands_the_answers_on(String answers, Verdict verdict) {
        assertThat(proposed(PAY, "P1 P2 P3 P4 P5", answers)).isEqualTo(verdict);
    }

    private static Verdict proposed(LegalTest test, String questions, String answers) {
        return test.propose(answered(questions, answers)).verdict();
    }

    private static Map<String, Answer> answered(String questions, String letters) {
        String[] ids = questions.split(" +");
        String[] given = letters.split(" +");
        assertThat(given).hasSameSizeAs(ids);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < ids.length; i++) {
            switch (given[i]) {
                case "Y" -> answers.put(ids[i], Answer.YES);
                case "N" -> answers.put(ids[i], Answer.NO);
                case "U" -> answers.put(ids[i], Answer.UNKNOWN);
                case "R" -> answers.put(ids[i], Answer.NOT_RELEVANT);
                case "-" -> {}
                default -> throw new IllegalArgumentException("no such answer: " + given[i]);
            }
        }
        return answers;
    }
}
