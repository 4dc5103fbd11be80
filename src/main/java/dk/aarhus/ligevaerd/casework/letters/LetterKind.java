package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.shared.Language;
import java.util.List;
import java.util.Locale;

/** The letters that a case may need, each from a reviewed text of its own. */
public enum LetterKind {
    /** What was decided, in general terms, and what the reporter can do now. */
    DECISION_TO_REPORTER(Reader.REPORTER, Weight.DECISION),
    /** The result and the rights of whoever is complained of; not who complained. */
    DECISION_TO_ACCUSED(Reader.OTHERS, Weight.DECISION),
    /** That the case ended, and nothing of the parties. */
    DECISION_TO_WITNESS(Reader.OTHERS, Weight.DECISION),
    /** Ten headings in the manner of FVL §§ 22 to 24. */
    STATEMENT_OF_REASONS(Reader.OTHERS, Weight.DECISION),
    /** What a unit has to put right, to whoever leads it; not who complained. */
    REMEDY_ORDER(Reader.OTHERS, Weight.DECISION),
    /** That the office no longer works on the case. */
    CLOSING_TO_REPORTER(Reader.REPORTER, Weight.INFORMATION);

    private enum Reader {
        REPORTER,
        OTHERS
    }

    private enum Weight {
        DECISION,
        INFORMATION
    }

    private final Reader reader;
    private final Weight weight;

    LetterKind(Reader reader, Weight weight) {
        this.reader = reader;
        this.weight = weight;
    }

    public boolean isForReporter() {
        return reader == Reader.REPORTER;
    }

    /** Whether two persons answer for it, and there must be a decision to tell of. */
    public boolean carriesDecision() {
        return weight == Weight.DECISION;
    }

    /** The ways that lead to its reader. */
    public List<Delivery> deliveries() {
        return isForReporter()
                ? List.of(Delivery.MAILBOX)
                : List.of(Delivery.DIGITAL_POST, Delivery.BY_HAND);
    }

    /** The languages that its text is written in. */
    public List<Language> languages() {
        return isForReporter() ? List.of(Language.values()) : Language.atTheDesk();
    }

    /** The file of its text, such as {@code letters/remedy-order.da.txt}. */
    String file(Language language) {
        return "letters/%s.%s.txt"
                .formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), language.code());
    }
}
