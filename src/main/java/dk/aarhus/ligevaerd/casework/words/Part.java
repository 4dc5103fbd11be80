package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;

/** A part of the page of a case; each has an address within it. */
@TemplateEnum
public enum Part {
    REPORT,
    DIALOGUE,
    REQUESTS,
    FORMS,
    TRIAGE,
    OVERRIDE,
    STAFF,
    CONFLICT,
    PLAN,
    FACTS,
    HEARING,
    TESTS,
    DECISION,
    REVIEW,
    REMEDY_PLAN,
    REMEDY_RESULT,
    FOLLOW_UP,
    MOVE,
    TIMELINE;

    /** Where a link to this part leads, and what the names of its fields begin with. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A field's name on the page, where many forms stand together. */
    public String field(String name) {
        return anchor() + "-" + name;
    }
}
