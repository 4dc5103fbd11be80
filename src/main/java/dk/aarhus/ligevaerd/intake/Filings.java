package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;

/** Stores what was read, and tells the house. */
@ApplicationScoped
class Filings {

    private final Reports reports;
    private final MailboxStates states;
    private final Vault vault;
    private final Pepper pepper;
    private final Event<ReportFiled> filed;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    Filings(
            Reports reports,
            MailboxStates states,
            Vault vault,
            Pepper pepper,
            Event<ReportFiled> filed,
            Journal journal) {
        this.reports = reports;
        this.states = states;
        this.vault = vault;
        this.pepper = pepper;
        this.filed = filed;
        this.journal = journal;
    }

    /** Whoever holds the receipt can rely on it: the transaction is over before it is given. */
    @Transactional
    Receipt store(Filing filing, LocalDate received) {
        return store(filing, received, MailboxCode.draw(random));
    }

    /** The same under a code that the reporter has already. */
    @Transactional
    Receipt store(Filing filing, LocalDate received, MailboxCode code) {
        var report =
                Report.of(
                        filing,
                        unusedReference(received.getYear()),
                        code.lookup(pepper),
                        received,
                        vault.newSafe());
        reports.persist(report);
        filed.fire(ReportFiled.of(report));
        journal.ofReporter(report.reference(), ReporterAct.FILED.name(), received);
        return receipt(report, code);
    }

    /**
     * The same for what a partner's desk sends for somebody: whoever sat there has seen the code,
     * and it is good for nothing but a new one.
     */
    @Transactional
    Receipt storeOfPartner(Filing filing, LocalDate received) {
        var receipt = store(filing, received);
        var report = reports.referenced(receipt.reference()).orElseThrow();
        report.cameBy(Channel.PARTNER);
        states.changing(report).codeWasSeen();
        return receipt;
    }

    /** The receipt of what was stored under this code before. */
    @Transactional
    Optional<Receipt> receiptOf(MailboxCode code) {
        return reports.openedBy(code).map(report -> receipt(report, code));
    }

    @Transactional
    Optional<LocalDate> claimMayBeLostAfter(MailboxCode code) {
        return reports.openedBy(code).flatMap(Report::claimMayBeLostAfter);
    }

    private static Receipt receipt(Report report, MailboxCode code) {
        return new Receipt(
                report.reference(),
                code.toString(),
                report.promised().acknowledgeBy(),
                report.promised().feedbackBy());
    }

    private Reference unusedReference(int year) {
        var reference = Reference.draw(year, random);
        while (reports.referenced(reference).isPresent()) {
            reference = Reference.draw(year, random);
        }
        return reference;
    }
}
