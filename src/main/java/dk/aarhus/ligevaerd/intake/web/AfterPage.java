package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.AfterAnswer;
import dk.aarhus.ligevaerd.intake.words.AfterQuestion;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The questions after the decision.
 *
 * @param typed what was written beside them
 * @param fault what has to be corrected; empty otherwise
 * @param place the field that it is about
 * @param textFault the same where it is about the text
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AfterPage(List<Posed> posed, String typed, String fault, String place, String textFault)
        implements TemplateInstance {

    static final String TEXT = "text";

    /** A question with the answer that was ticked, if one was. */
    record Posed(AfterQuestion question, String chosen, String fault) {

        public List<AfterAnswer> answers() {
            return List.of(AfterAnswer.values());
        }

        public boolean has(AfterAnswer answer) {
            return answer.name().equals(chosen);
        }
    }

    /**
     * @param chosen the answers as they were ticked, by the name of the question
     */
    static AfterPage of(Map<String, String> chosen, String typed, String fault, String place) {
        var posed =
                Arrays.stream(AfterQuestion.values())
                        .map(
                                question ->
                                        new Posed(
                                                question,
                                                chosen.getOrDefault(question.field(), ""),
                                                place.equals(question.field()) ? fault : ""))
                        .toList();
        return new AfterPage(posed, typed, fault, place, place.equals(TEXT) ? fault : "");
    }
}
