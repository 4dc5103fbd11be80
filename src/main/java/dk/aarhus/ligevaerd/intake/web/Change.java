package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.draft.DraftAnswers;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.UnaryOperator;

/**
 * Puts what a screen's form sent in the place of what is kept, unless that was changed since the
 * form was shown: then nothing is changed, and the reporter chooses.
 */
final class Change implements UnaryOperator<DraftAnswers> {

    private final Screen screen;
    private final String shown;
    private final MultivaluedMap<String, String> sent;
    private Answers stored;
    private Answers typed;

    /**
     * @param shown the mark of what the form showed; without one it shows what is kept
     */
    Change(Screen screen, String shown, MultivaluedMap<String, String> sent) {
        this.screen = screen;
        this.shown = shown;
        this.sent = sent;
    }

    @Override
    public DraftAnswers apply(DraftAnswers given) {
        stored = new Answers(given);
        typed = stored.taking(screen, sent).since(stored);
        return collides() ? given : typed.given();
    }

    /** The same answer in both tabs is no collision. */
    boolean collides() {
        var kept = stored.markOf(screen);
        return !shown.isEmpty() && !shown.equals(kept) && !typed.markOf(screen).equals(kept);
    }

    Answers stored() {
        return stored;
    }

    Answers typed() {
        return typed;
    }
}
