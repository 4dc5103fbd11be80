package dk.aarhus.ligevaerd.casework.clocks;

/** What the pages and calls about clocks send, as text: any part may be missing or wrong. */
public final class ClockForms {

    private ClockForms() {}

    /** More time for a clock: which, why and until when. */
    public record Extending(String term, String reason, String until) {}

    /** The day on which a manager or witness among the staff learned of it. */
    public record Learning(String learnedOn) {}

    /** A day after which something is lost. */
    public record FinalDayForm(String kind, String finalOn) {}

    /** What the reporter is told of how the case stands. */
    public record StatusNote(String text) {}
}
