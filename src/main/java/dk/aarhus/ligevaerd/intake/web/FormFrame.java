package dk.aarhus.ligevaerd.intake.web;

/**
 * What stands around the questions of a screen.
 *
 * @param mark of the answers that are shown, see {@link Answers#markOf}
 * @param returning true where the reporter came from the summary and goes back there
 * @param current which of the screens this is
 * @param total how many there are, among the first screens and the receipt or among those that can
 *     wait
 */
record FormFrame(Screen screen, String mark, Note note, boolean returning, int current, int total) {

    private static final int TO_THE_RECEIPT = 5;

    /** What has to be said before the question. */
    enum Note {
        NONE,
        NOT_KEPT
    }

    static FormFrame of(Screen screen, Answers answers, Note note, boolean returning) {
        var more = Screen.more(answers);
        return new FormFrame(
                screen,
                // What was not kept is not what the next form finds.
                (note == Note.NOT_KEPT ? Answers.none() : answers).markOf(screen),
                note,
                returning,
                screen.first() ? screen.number() : more.indexOf(screen) + 1,
                screen.first() ? TO_THE_RECEIPT : more.size());
    }

    public boolean first() {
        return screen.first();
    }

    public boolean canGoBack() {
        return screen != Screen.ACCOUNT;
    }

    public boolean notKept() {
        return note == Note.NOT_KEPT;
    }
}
