package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.guidance.Guidance;
import dk.aarhus.ligevaerd.intake.guidance.GuideAnswer;
import dk.aarhus.ligevaerd.intake.guidance.GuidePath;
import dk.aarhus.ligevaerd.intake.guidance.GuidePlace;
import dk.aarhus.ligevaerd.intake.guidance.GuideQuestion;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question of "help me find the word", or what it led to.
 *
 * @param asked the questions answered so far with their answers
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Guide(Answers answers, FormFrame frame, GuidePlace place, List<Asked> asked)
        implements TemplateInstance {

    /** A question and what was answered. */
    record Asked(GuideQuestion question, GuideAnswer answer) {}

    static Guide of(Answers answers, FormFrame frame, GuidePath path) {
        return new Guide(answers, frame, Guidance.TREE.at(path), asked(path));
    }

    private static List<Asked> asked(GuidePath path) {
        var answers = path.answers();
        return IntStream.range(0, answers.size())
                .mapToObj(
                        place ->
                                new Asked(
                                        Guidance.TREE
                                                .at(new GuidePath(answers.subList(0, place)))
                                                .question()
                                                .orElseThrow(),
                                        answers.get(place)))
                .toList();
    }
}
