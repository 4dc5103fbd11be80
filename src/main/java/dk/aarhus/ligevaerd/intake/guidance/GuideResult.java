package dk.aarhus.ligevaerd.intake.guidance;

import dk.aarhus.ligevaerd.law.Form;

/** What it sounds like, and as which form it is suggested. */
public enum GuideResult {
    DIRECT(Form.DIRECT),
    HARASSMENT(Form.HARASSMENT),
    SEXUAL_HARASSMENT(Form.SEXUAL_HARASSMENT),
    INSTRUCTED(Form.INSTRUCTION),
    INDIRECT(Form.INDIRECT),
    INSTITUTIONAL(Form.SYSTEMIC_PRACTICE),
    NO_ADJUSTMENT(Form.FAILURE_TO_ACCOMMODATE),
    REPRISAL(Form.RETALIATION),
    /** It may be discrimination, but of what kind cannot be said. */
    UNCLEAR(Form.DONT_KNOW),
    /** It may be no discrimination; the reporter is helped to the right place. */
    OTHER(Form.DONT_KNOW);

    private final Form form;

    GuideResult(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }
}
