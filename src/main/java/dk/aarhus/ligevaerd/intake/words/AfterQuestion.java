package dk.aarhus.ligevaerd.intake.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** What reporters are asked after the decision, for signs that somebody takes it out on them. */
@TemplateEnum
public enum AfterQuestion {
    WORSE,
    REMARKS,
    STOPPED,
    DONE,
    AGAIN;

    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
