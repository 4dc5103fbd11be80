package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.guidance.Guidance;
import dk.aarhus.ligevaerd.intake.guidance.GuideAnswer;
import dk.aarhus.ligevaerd.intake.guidance.GuidePath;
import dk.aarhus.ligevaerd.intake.guidance.GuideResult;

/** Where the buttons of "help me find the word" lead; what came in wrong begins anew. */
final class GuideSteps {

    private static final String PATH = "guidance";
    private static final String FORM = "form";

    private GuideSteps() {}

    /** Where one stands afterwards, with what was answered. */
    record Arrival(Screen screen, Answers answers) {}

    static GuidePath path(Answers answers) {
        try {
            return Guidance.TREE.at(GuidePath.parse(answers.one(PATH))).path();
        } catch (IllegalArgumentException notOfTheTree) {
            return GuidePath.START;
        }
    }

    static Arrival after(String pressed, Answers answers) {
        var path = path(answers);
        return switch (pressed) {
            case "again" -> asking(answers, GuidePath.START);
            case "back" ->
                    path.equals(GuidePath.START) ? left(answers) : asking(answers, path.back());
            case "take" ->
                    Guidance.TREE
                            .at(path)
                            .result()
                            .map(GuideResult::form)
                            .map(form -> answers.with(FORM, form.name()))
                            .map(taken -> new Arrival(Screen.WORD, taken))
                            .orElseGet(() -> asking(answers, path));
            case "leave" -> left(answers);
            default -> asking(answers, next(path, pressed));
        };
    }

    /** The path belongs to the word that was taken; whoever leaves takes neither. */
    private static Arrival left(Answers answers) {
        return new Arrival(Screen.WORD, answers.with(PATH, ""));
    }

    private static Arrival asking(Answers answers, GuidePath path) {
        return new Arrival(Screen.GUIDE, answers.with(PATH, path.toString()));
    }

    private static GuidePath next(GuidePath path, String pressed) {
        try {
            return Guidance.TREE.at(path.and(GuideAnswer.valueOf(pressed))).path();
        } catch (IllegalArgumentException notOffered) {
            return path;
        }
    }
}
