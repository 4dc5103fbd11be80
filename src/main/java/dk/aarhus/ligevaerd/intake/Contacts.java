package dk.aarhus.ligevaerd.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * How the people of a report can be reached, as far as they said. Whoever opens or seals it says
 * how: by the name of a text's column and the text.
 *
 * @param given with the report
 * @param later by somebody who was anonymous until then
 * @param safe where nobody else listens or reads
 * @param person the one it happened to, where somebody else reported
 */
@Embeddable
record Contacts(
        @Column(name = "contact") String given,
        @Column(name = "later_contact") String later,
        @Column(name = "safe_contact") String safe,
        @Column(name = "person_contact") String person) {

    static final Contacts NONE = new Contacts(null, null, null, null);

    static Contacts of(Filing filing) {
        return new Contacts(
                filing.contact().orElse(null),
                null,
                filing.safeContact().orElse(null),
                filing.personContact().orElse(null));
    }

    Contacts withTexts(BinaryOperator<String> change) {
        return new Contacts(
                change.apply("report.contact", given),
                change.apply("report.later_contact", later),
                change.apply("report.safe_contact", safe),
                change.apply("report.person_contact", person));
    }

    Contacts withLater(String contact) {
        return new Contacts(given, contact, safe, person);
    }

    Contacts withSafe(String contact) {
        return new Contacts(given, later, contact, person);
    }

    Contacts withPerson(String contact) {
        return new Contacts(given, later, safe, contact);
    }

    /** All that was ever said, in no special order. */
    Stream<String> all() {
        return Stream.of(given, later, safe, person).filter(Objects::nonNull);
    }

    /** What holds now: what was given later stands for what was given first. */
    Stream<String> valid() {
        return Stream.of(later == null ? given : later, safe, person).filter(Objects::nonNull);
    }

    /** The reporter's own, what tells most first. */
    Stream<String> reporters() {
        return Stream.of(later, given, safe).filter(Objects::nonNull);
    }
}
