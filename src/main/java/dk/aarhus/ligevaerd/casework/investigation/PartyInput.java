package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what was typed about people; every method throws Problem INVALID with all that is wrong.
 */
final class PartyInput {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_LINE = 300;
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,120}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private PartyInput() {}

    /** Who takes part, as read. */
    record Named(
            PartyRole role,
            LegalStanding standing,
            Optional<String> name,
            Optional<String> function,
            Optional<String> workplace,
            Optional<String> contact,
            Optional<String> account,
            Optional<String> language) {}

    /**
     * @param given the role that stands already; empty for somebody new
     */
    static Named named(PartyForms.Naming form, Optional<PartyRole> given) {
        var reader = new InputReader();
        var role =
                given.orElseGet(() -> reader.requiredChoice("role", form.role(), PartyRole.class));
        var standing =
                reader.choice("standing", form.standing(), LegalStanding.class)
                        .orElse(LegalStanding.UNDECIDED);
        var named =
                new Named(
                        role,
                        standing,
                        reader.optional("name", form.name(), LONGEST_LINE),
                        reader.optional("function", form.function(), LONGEST_LINE),
                        reader.optional("workplace", form.workplace(), LONGEST_LINE),
                        reader.optional("contact", form.contact(), LONGEST_REASON),
                        matching(reader, "account", form.account(), ACCOUNT),
                        matching(reader, "language", form.language(), LANGUAGE));
        if (role == PartyRole.REPORTER) {
            staysSealed(reader, named);
        } else if (role != null && named.function().isEmpty()) {
            reader.note("function", ViolationKind.REQUIRED);
        }
        reader.orRefuse();
        return named;
    }

    /** Who the reporter is stands behind one door only, which asks why and tells the reporter. */
    private static void staysSealed(InputReader reader, Named named) {
        if (named.name().isPresent()) {
            reader.note("name", ViolationKind.STAYS_SEALED);
        }
        if (named.contact().isPresent()) {
            reader.note("contact", ViolationKind.STAYS_SEALED);
        }
        if (named.account().isPresent()) {
            reader.note("account", ViolationKind.STAYS_SEALED);
        }
        if (named.function().isPresent()) {
            reader.note("function", ViolationKind.STAYS_SEALED);
        }
        if (named.workplace().isPresent()) {
            reader.note("workplace", ViolationKind.STAYS_SEALED);
        }
    }

    /** The day and reason of leaving. */
    record Left(LocalDate on, String reason) {}

    static Left left(PartyForms.Leaving form, LocalDate namedOn, LocalDate today) {
        var reader = new InputReader();
        var on = Days.required(reader, "leftOn", form.leftOn());
        on.ifPresent(day -> Days.notBefore(reader, "leftOn", day, namedOn));
        on.ifPresent(day -> Days.notAfter(reader, "leftOn", day, today));
        var reason = reader.required("reason", form.reason(), LONGEST_REASON);
        reader.orRefuse();
        return new Left(on.orElseThrow(), reason);
    }

    /** Either given or postponed. */
    record Informed(
            Optional<LocalDate> givenOn,
            String words,
            Optional<PostponedGround> ground,
            Optional<LocalDate> reviewOn) {}

    static Informed informed(PartyForms.Informing form, LocalDate namedOn, LocalDate today) {
        var reader = new InputReader();
        var ground = reader.choice("ground", form.ground(), PostponedGround.class);
        var given = reader.date("givenOn", form.givenOn());
        if (ground.isPresent() && given.isPresent()) {
            reader.note("ground", ViolationKind.NOT_BOTH);
        }
        Informed informed;
        if (given.isPresent() || ground.isEmpty()) {
            if (given.isEmpty() && Days.isBlank(form.givenOn())) {
                reader.note("givenOn", ViolationKind.REQUIRED);
            }
            given.ifPresent(day -> Days.past(reader, "givenOn", day, today));
            informed =
                    new Informed(
                            given,
                            reader.required("how", form.how(), LONGEST_REASON),
                            Optional.empty(),
                            Optional.empty());
        } else {
            var review = Days.required(reader, "reviewOn", form.reviewOn());
            review.filter(day -> !day.isAfter(today))
                    .ifPresent(day -> reader.note("reviewOn", ViolationKind.TOO_EARLY));
            review.filter(day -> day.isAfter(today.plusYears(1)))
                    .ifPresent(day -> reader.note("reviewOn", ViolationKind.TOO_LATE));
            informed =
                    new Informed(
                            Optional.empty(),
                            reader.required("why", form.why(), LONGEST_REASON),
                            ground,
                            review);
        }
        reader.orRefuse();
        return informed;
    }

    /** Signs, and what speaks for them. */
    record Weighed(Set<RiskSign> signs, String words) {}

    static Weighed weighed(PartyForms.Weighing form) {
        var reader = new InputReader();
        var signs = reader.choices("signs", form.signs(), RiskSign.class);
        var words = reader.required("words", form.words(), LONGEST_TEXT);
        reader.orRefuse();
        return new Weighed(signs, words);
    }

    private static Optional<String> matching(
            InputReader reader, String field, String typed, Pattern form) {
        var text = reader.optional(field, typed, LONGEST_LINE);
        if (text.filter(t -> !form.matcher(t).matches()).isPresent()) {
            reader.note(field, ViolationKind.WRONG_FORM);
            return Optional.empty();
        }
        return text;
    }
}
