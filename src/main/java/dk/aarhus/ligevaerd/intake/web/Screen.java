package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.Field;
import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The screens of the form and the questions that each asks. Their addresses are numbers: what
 * somebody sees over a shoulder tells nothing.
 */
@TemplateEnum
enum Screen {
    ACCOUNT(1, Field.ACCOUNT),
    CONNECTION(2, Field.PHASE),
    IDENTITY(
            3,
            Field.IDENTITY,
            Field.FILES_ANYWAY,
            Field.CONTACT,
            Field.CONTACT_ANYWAY,
            Field.EXCLUDED_FUNCTIONS,
            Field.MUST_NOT_SEE),

    /** Two equal buttons: send now, or answer more. */
    SEND_OR_MORE(4, Field.IMMEDIATE_DANGER),
    WHO(5, Field.CAPACITY),

    /** Only for those who report for somebody else. */
    PERSON(6, Field.PERSON_KNOWS, Field.MAY_CONTACT_PERSON, Field.PERSON_CONTACT),
    WHERE(7, Field.DEPARTMENT, Field.UNIT, Field.WORKPLACE),
    WHEN(8, Field.WHEN_FROM, Field.ONGOING, Field.WHEN_TO),
    RESPONDENT(9, Field.RESPONDENT_TYPE, Field.ACCUSED_FUNCTION, Field.RESPONDENT),
    GROUNDS(10, Field.GROUNDS, Field.GROUNDS_TOGETHER, Field.GROUND_RELATION),
    WORD(11, Field.FORM),
    WISHES(12, Field.WISHES),
    SAFETY(13, Field.REPRISAL_FEAR, Field.REPRISAL_WORDS),

    /** Only for those who give a name. */
    CONTACT(14, Field.SAFE_CONTACT, Field.OTHER_PARTY_MAY_KNOW),

    /** Pictures, papers and sound, on a page of their own. */
    EVIDENCE(15),
    SUMMARY(16),

    /** A detour from the screen that asks for the word: plain questions that lead to it. */
    GUIDE(17, Field.GUIDANCE);

    private final int number;
    private final List<Field> fields;

    Screen(int number, Field... fields) {
        this.number = number;
        this.fields = List.of(fields);
    }

    public int number() {
        return number;
    }

    public String address() {
        return "/report/" + number;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The question that the screen is known by, where it asks one. */
    public Field question() {
        return fields.get(0);
    }

    /** Whether it stands before the receipt, whatever was answered. */
    public boolean first() {
        return ordinal() <= SEND_OR_MORE.ordinal();
    }

    /** The questions that can wait, of which some depend on what was answered. */
    static List<Screen> more(Answers answers) {
        return Arrays.stream(values())
                .filter(screen -> !screen.first())
                .filter(screen -> screen.ordinal() < SUMMARY.ordinal())
                .filter(screen -> screen.isAsked(answers))
                .toList();
    }

    boolean isAsked(Answers answers) {
        return switch (this) {
            case PERSON -> answers.forSomebodyElse();
            case CONTACT -> answers.named();
            default -> true;
        };
    }

    /** Where "continue" leads. */
    Screen next(Answers answers) {
        return this == GUIDE
                ? WORD
                : Arrays.stream(values())
                        .filter(screen -> screen.ordinal() > ordinal())
                        .filter(screen -> screen.isAsked(answers))
                        .filter(screen -> screen != GUIDE)
                        .findFirst()
                        .orElse(SUMMARY);
    }

    /** Where "back" leads. */
    Screen previous(Answers answers) {
        return this == GUIDE
                ? WORD
                : Arrays.stream(values())
                        .filter(screen -> screen.ordinal() < ordinal())
                        .filter(screen -> screen.isAsked(answers))
                        .reduce((earlier, later) -> later)
                        .orElse(ACCOUNT);
    }

    static Optional<Screen> numbered(int number) {
        return Arrays.stream(values()).filter(screen -> screen.number == number).findFirst();
    }

    static Screen asking(Field field) {
        return Arrays.stream(values())
                .filter(screen -> screen.fields.contains(field))
                .findFirst()
                .orElse(SUMMARY);
    }
}
