package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what was typed about letters; what is wrong is named all at once. */
final class LetterInput {

    static final int LONGEST_LETTER = 60_000;
    private static final int LONGEST_RECIPIENT = 500;

    private LetterInput() {}

    /** A way of delivery that fits its letter. */
    record Sending(Delivery delivery, Optional<String> number) {}

    static Letter.Plan plan(LetterForms.LetterDraft form, Language reporters) {
        var reader = new InputReader();
        var kind = reader.requiredChoice("kind", form.kind(), LetterKind.class);
        var language =
                reader.value("language", form.language(), LetterInput::language)
                        .orElse(kind != null && kind.isForReporter() ? reporters : Language.DA);
        var recipient = recipient(reader, form.recipient(), kind);
        if (kind != null && !kind.languages().contains(language)) {
            reader.note("language", ViolationKind.NOT_IN_LIST);
        }
        reader.orRefuse();
        return new Letter.Plan(kind, language, recipient);
    }

    static String words(LetterForms.LetterWords form) {
        var reader = new InputReader();
        var words = reader.required("text", form.text(), LONGEST_LETTER);
        reader.orRefuse();
        return words;
    }

    static Optional<String> recipient(LetterForms.LetterWords form, LetterKind kind) {
        var reader = new InputReader();
        var recipient = recipient(reader, form.recipient(), kind);
        reader.orRefuse();
        return recipient;
    }

    private static Optional<String> recipient(InputReader reader, String typed, LetterKind kind) {
        var recipient = reader.optional("recipient", typed, LONGEST_RECIPIENT);
        if (kind != null && !kind.isForReporter() && recipient.isEmpty()) {
            reader.note("recipient", ViolationKind.REQUIRED);
        }
        // The reporter's name must not come into a file: the mailbox needs none.
        if (kind != null && kind.isForReporter() && recipient.isPresent()) {
            reader.note("recipient", ViolationKind.NOT_IN_LIST);
        }
        return recipient;
    }

    static Sending sending(LetterForms.LetterSending form, LetterKind kind) {
        var reader = new InputReader();
        var delivery = reader.requiredChoice("delivery", form.delivery(), Delivery.class);
        if (delivery != null && !kind.deliveries().contains(delivery)) {
            reader.note("delivery", ViolationKind.NOT_IN_LIST);
        }
        var number = Optional.<String>empty();
        if (delivery == Delivery.DIGITAL_POST) {
            var typed = reader.required("number", form.number(), 20).replaceAll("[\\s-]", "");
            if (!typed.isEmpty() && !isCvr(typed) && !isCpr(typed)) {
                reader.note("number", ViolationKind.WRONG_FORM);
            }
            number = Optional.of(typed);
        }
        reader.orRefuse();
        return new Sending(delivery, number);
    }

    private static boolean isCvr(String number) {
        return number.matches("[1-9]\\d{7}");
    }

    /** Ten digits that begin with a day; the control digit is no longer a rule since 2007. */
    private static boolean isCpr(String number) {
        if (!number.matches("\\d{10}")) {
            return false;
        }
        try {
            // Any leap year will do: the century is coded in the seventh digit.
            LocalDate.of(
                    2000,
                    Integer.parseInt(number.substring(2, 4)),
                    Integer.parseInt(number.substring(0, 2)));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static Language language(String typed) {
        return Language.ofTag(typed).orElseThrow(IllegalArgumentException::new);
    }
}
