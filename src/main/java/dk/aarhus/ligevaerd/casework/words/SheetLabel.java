package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A field of the pages beside a case; its name in a call is the constant's, as {@code leftOn}. */
@TemplateEnum
public enum SheetLabel {
    ROLE,
    STANDING,
    NAME,
    FUNCTION,
    WORKPLACE,
    CONTACT,
    ACCOUNT,
    LANGUAGE,
    LEFT_ON,
    REASON,
    GIVEN_ON,
    HOW,
    GROUND,
    WHY,
    REVIEW_ON,
    SIGNS,
    WORDS,
    ABOUT,
    FORMS,
    GROUNDS,
    FROM,
    TO,
    SOURCE,
    HAPPENED_ON,
    DISPUTED,
    EVIDENCE,
    VERDICT,
    REASONS,
    FACTS,
    EXHIBITS,
    PARTY,
    WITHHELD,
    WITHHELD_WHY,
    URGENT,
    ANSWER_DAYS,
    PLANNED_ON,
    ANSWERED_ON,
    ANSWER,
    OBJECTIONS,
    KIND,
    NEED_FOUND_ON,
    REPORTER_AGREES,
    STARTED_ON,
    ENDED_ON,
    ABOUT_DAY,
    OWNER,
    DUE_ON,
    BLOCKING,
    OUTCOME,
    TRANSLATOR,
    TRANSLATED_ON,
    REFERENCE,
    LEADING,
    ITEM,
    FILED_AS,
    BREACH,
    WHAT,
    OBTAINED_ON,
    FILE,
    FILE_PLACE,
    SPEAKS_FOR,
    SPEAKS_AGAINST,
    TAKER,
    PLACE,
    INVITATION,
    COMPANION,
    INTERPRETER,
    HELD_ON,
    MINUTES,
    APPROVED,
    REPRESENTS,
    CHECKED,
    UNTIL,
    UNIT;

    private static final Set<SheetLabel> WITH_HINT =
            EnumSet.of(
                    FUNCTION,
                    ACCOUNT,
                    LANGUAGE,
                    GROUND,
                    REVIEW_ON,
                    ABOUT,
                    EVIDENCE,
                    FACTS,
                    EXHIBITS,
                    WITHHELD,
                    ANSWER_DAYS,
                    PLANNED_ON,
                    REPORTER_AGREES,
                    ABOUT_DAY,
                    OWNER,
                    BLOCKING,
                    TRANSLATOR,
                    REFERENCE,
                    FILED_AS,
                    OUTCOME);

    /** Its name in a call and, after the place of its form, on a page. */
    public String parameter() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    public boolean hasHint() {
        return WITH_HINT.contains(this);
    }

    public static Optional<SheetLabel> named(String parameter) {
        return Arrays.stream(values()).filter(l -> l.parameter().equals(parameter)).findFirst();
    }
}
