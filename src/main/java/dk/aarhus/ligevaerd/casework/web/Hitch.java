package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What stood in the way of an act on a part of a case, as its page says it.
 *
 * @param stale somebody else changed the case meanwhile
 * @param misplaced the thing is not in a state for it
 * @param forbidden somebody else must do it
 * @param unsaved what was typed into a form that the page no longer shows
 */
record Hitch(
        Faults faults, boolean stale, boolean misplaced, boolean forbidden, List<String> unsaved) {

    static final Hitch NONE = new Hitch(Faults.NONE, false, false, false, List.of());

    /**
     * @param label names a field by its last word; an empty text where it has no name
     * @throws Problem the one that was given, where a page is not the place to tell it
     */
    static Hitch of(Problem problem, RequestLanguage language, UnaryOperator<String> label) {
        return of(problem, language, "", label);
    }

    /**
     * @param prefix what the names of the form's fields begin with on the page
     */
    static Hitch of(
            Problem problem, RequestLanguage language, String prefix, UnaryOperator<String> label) {
        return switch (problem.kind()) {
            case INVALID ->
                    new Hitch(
                            faults(problem, language, prefix, label),
                            false,
                            false,
                            false,
                            List.of());
            case CHANGED_MEANWHILE -> new Hitch(Faults.NONE, true, false, false, List.of());
            case STATE_CONFLICT -> new Hitch(Faults.NONE, false, true, false, List.of());
            case NOT_ALLOWED -> new Hitch(Faults.NONE, false, false, true, List.of());
            default -> throw problem;
        };
    }

    /** The one of these sentences that says it; empty where fields say it, or nothing is wrong. */
    String said(String ifStale, String ifMisplaced, String ifForbidden) {
        if (stale) {
            return ifStale;
        }
        if (misplaced) {
            return ifMisplaced;
        }
        return forbidden ? ifForbidden : "";
    }

    Hitch with(List<String> unsavedTexts) {
        return new Hitch(faults, stale, misplaced, forbidden, unsavedTexts);
    }

    private static Faults faults(
            Problem problem, RequestLanguage language, String prefix, UnaryOperator<String> label) {
        var general = language.words(PlatformMessages.class);
        return new Faults(
                problem.violations().stream()
                        .map(
                                wrong -> {
                                    var plain =
                                            ProblemBody.fieldMessages(List.of(wrong), general)
                                                    .get(0)
                                                    .message();
                                    var name = label.apply(wrong.field());
                                    return new FieldMessage(
                                            prefix + wrong.field(),
                                            name.isEmpty() ? plain : name + ": " + plain);
                                })
                        .distinct()
                        .toList());
    }
}
