package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.access.ReporterAccount;
import dk.aarhus.ligevaerd.intake.draft.DraftAnswers;
import dk.aarhus.ligevaerd.intake.draft.DraftFiled;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reports of those who logged in to send them. A report is tied to an account by a value that
 * only the pepper and the account together give; no name and no account is kept with it, and a
 * reporter who chose to be anonymous after all is tied to nothing.
 */
@ApplicationScoped
@Transactional
public class OwnReports {

    /** In a draft, which nothing but its code opens: what the report will be tied to. */
    public static final String LINK = "login";

    /** In a draft: what the login filled in, to tell it from what the reporter wrote. */
    public static final String FILLED_IN = "login.contact";

    /** What the field for it takes. */
    private static final int LONGEST_CONTACT = 300;

    private final Reports reports;
    private final ReporterLinkRows links;
    private final MailboxPasses passes;
    private final Pepper pepper;

    OwnReports(Reports reports, ReporterLinkRows links, MailboxPasses passes, Pepper pepper) {
        this.reports = reports;
        this.links = links;
        this.passes = passes;
        this.pepper = pepper;
    }

    /** How the account's holder can be reached, as far as the realm knows. */
    public static String contactOf(ReporterAccount account) {
        var contact =
                Stream.of(account.name(), account.email())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return contact.substring(0, Math.min(LONGEST_CONTACT, contact.length()));
    }

    /**
     * Answers with what the login gives beside what was answered already; each of them can be
     * changed.
     */
    public DraftAnswers filledIn(DraftAnswers given, ReporterAccount account) {
        var contact = contactOf(account);
        var own = contact.isEmpty() ? List.<String>of() : List.of(contact);
        var filled = given.with(LINK, List.of(lookup(account))).with(FILLED_IN, own);
        if (given.all("identity").isEmpty()) {
            filled = filled.with("identity", List.of(IdentityMode.CONFIDENTIAL.name()));
        }
        return given.all("contact").isEmpty() ? filled.with("contact", own) : filled;
    }

    /** Ties the report to the account that its draft was begun with. */
    void link(@Observes DraftFiled filed) {
        filed.answers().all(LINK).stream()
                .findFirst()
                .ifPresent(
                        lookup ->
                                reports.referenced(filed.reference())
                                        .filter(r -> r.identity() != IdentityMode.ANONYMOUS)
                                        .ifPresent(report -> link(report, lookup)));
    }

    private void link(Report report, String lookup) {
        report.cameBy(Channel.LOGIN);
        links.persist(ReporterLink.of(report.id(), lookup));
    }

    /** The reports of the account, the newest first. */
    public List<OwnReport> of(ReporterAccount account) {
        return links.reportsOf(lookup(account)).stream()
                .flatMap(id -> reports.findByIdOptional(id).stream())
                .map(r -> new OwnReport(r.reference(), r.receivedOn(), r.shownStatus()))
                .sorted(
                        Comparator.comparing(OwnReport::receivedOn)
                                .reversed()
                                .thenComparing(own -> own.reference().value()))
                .toList();
    }

    /**
     * A pass to the mailbox of one of them.
     *
     * @throws Problem NOT_FOUND for a report that is not the account's, or not there
     */
    public MailboxCode open(ReporterAccount account, Reference reference) {
        return reports.referenced(reference)
                .filter(report -> links.reportsOf(lookup(account)).contains(report.id()))
                .map(this::pass)
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /** Two at once would both make the first: the report's row is the queue. */
    private MailboxCode pass(Report report) {
        reports.getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        return passes.give(report.id());
    }

    /** The pass opens nothing any more; the code of a mailbox is left as it is. */
    public void close(MailboxCode pass) {
        passes.end(pass);
    }

    private String lookup(ReporterAccount account) {
        return pepper.lookup("reporter account", account.key());
    }
}
