package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.intake.Filing.Account;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The public door: takes reports in. Needs no login and looks at none. */
@ApplicationScoped
public class Intake {

    private final Filings filings;
    private final Repeats repeats;
    private final Departments departments;
    private final Units units;
    private final Instance<SpokenAccount> spoken;
    private final Clock clock;

    Intake(
            Filings filings,
            Repeats repeats,
            Departments departments,
            Units units,
            @Any Instance<SpokenAccount> spoken,
            Clock clock) {
        this.filings = filings;
        this.repeats = repeats;
        this.departments = departments;
        this.units = units;
        this.spoken = spoken;
        this.clock = clock;
    }

    /** Everything that is wrong with a form as it stands, without storing anything. */
    public List<Violation> check(FilingForm form) {
        return read(form, Account.WRITTEN, LocalDate.now(clock)).violations();
    }

    /** The same for a form that is being filled in, to which a recording may belong. */
    public List<Violation> check(MailboxCode code, FilingForm form) {
        return read(form, account(code), LocalDate.now(clock)).violations();
    }

    /**
     * Stores a report and answers with its receipt.
     *
     * @param idempotencyKey makes a repeat safe: the same key and form give the same receipt and no
     *     second report
     * @throws Problem INVALID with every wrong field; KEY_USED_FOR_ANOTHER when the key came with
     *     another form
     */
    public Receipt file(FilingForm form, Optional<String> idempotencyKey) {
        return fileOn(LocalDate.now(clock), form, idempotencyKey);
    }

    /**
     * The same for a day in the past: what came by letter, and the invented years of a
     * demonstration.
     */
    public Receipt fileOn(LocalDate received, FilingForm form, Optional<String> idempotencyKey) {
        return fileOn(received, form, idempotencyKey, filings::store);
    }

    /**
     * The same for what a partner's desk sends for somebody: the code was seen there, so the
     * reporter takes another at the first opening.
     */
    public Receipt fileByPartner(FilingForm form, Optional<String> idempotencyKey) {
        return fileOn(LocalDate.now(clock), form, idempotencyKey, filings::storeOfPartner);
    }

    private interface Storing {
        Receipt store(Filing filing, LocalDate received);
    }

    private Receipt fileOn(
            LocalDate received, FilingForm form, Optional<String> idempotencyKey, Storing storing) {
        var reading = read(form, Account.WRITTEN, received);
        var key = idempotencyKey.map(Intake::key);
        if (!reading.violations().isEmpty()) {
            throw Problem.invalid(reading.violations());
        }
        return key.map(
                        k ->
                                repeats.once(
                                        k,
                                        form,
                                        received,
                                        () -> storing.store(reading.filing(), received)))
                .orElseGet(() -> storing.store(reading.filing(), received));
    }

    /**
     * Stores a report whose mailbox opens with a code that the reporter has already.
     *
     * @param received today, or earlier for what came by letter
     * @throws Problem INVALID with every wrong field
     */
    public Receipt fileUnder(MailboxCode code, LocalDate received, FilingForm form) {
        var reading = read(form, account(code), received);
        if (!reading.violations().isEmpty()) {
            throw Problem.invalid(reading.violations());
        }
        return filings.store(reading.filing(), received, code);
    }

    /** When a claim elsewhere may be lost, for whoever filed under this code. */
    public Optional<LocalDate> claimMayBeLostAfter(MailboxCode code) {
        return filings.claimMayBeLostAfter(code);
    }

    /** The receipt again, for whoever filed under this code. */
    public Optional<Receipt> receiptOf(MailboxCode code) {
        return filings.receiptOf(code);
    }

    /** Reads answers to a report whose account was given before. */
    Filing.Reading readLater(FilingForm form) {
        return read(form, Account.SPOKEN, LocalDate.now(clock));
    }

    private Account account(MailboxCode code) {
        return spoken.stream().anyMatch(one -> one.isToldUnder(code))
                ? Account.SPOKEN
                : Account.WRITTEN;
    }

    private Filing.Reading read(FilingForm form, Account account, LocalDate day) {
        return Filing.read(form, account, KnownPlaces.on(day, departments, units), day);
    }

    private static IdempotencyKey key(String header) {
        return IdempotencyKey.parse(header)
                .orElseThrow(() -> Problem.invalid("Idempotency-Key", ViolationKind.WRONG_FORM));
    }
}
