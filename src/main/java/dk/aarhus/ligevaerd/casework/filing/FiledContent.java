package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.letters.SentLetters;
import dk.aarhus.ligevaerd.casework.packaging.FinalPapers;
import dk.aarhus.ligevaerd.casework.packaging.ReceivedPapers;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import dk.aarhus.ligevaerd.law.Regime;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bytes of a document, and what is said of it. Its callers bring the transaction. */
@ApplicationScoped
class FiledContent {

    /** What the reporter gave, and what was written to them. */
    private static final Set<FiledKind> OF_THE_REPORTER =
            EnumSet.of(
                    FiledKind.REPORT,
                    FiledKind.MESSAGE_IN,
                    FiledKind.MESSAGE_OUT,
                    FiledKind.INCOMING_FILE);

    private final SentLetters letters;
    private final FinalPapers papers;
    private final ReceivedPapers received;
    private final Mailboxes mailboxes;
    private final CaseEvidence evidence;
    private final EvidenceFiles files;
    private final boolean scanned;

    FiledContent(
            SentLetters letters,
            FinalPapers papers,
            ReceivedPapers received,
            Mailboxes mailboxes,
            CaseEvidence evidence,
            EvidenceFiles files,
            @ConfigProperty(name = "ligevaerd.evidence.clamd-host") Optional<String> scanner) {
        this.letters = letters;
        this.papers = papers;
        this.received = received;
        this.mailboxes = mailboxes;
        this.evidence = evidence;
        this.files = files;
        this.scanned = scanner.isPresent();
    }

    /**
     * @param party a role
     */
    record Said(String title, String party, String extension, byte[] content) {}

    /** Why the document will not go as things are; empty for one that goes, now or later. */
    Optional<NotFiled> notFiled(Filing filing, CaseFile file) {
        if (file.regime() == Regime.WHISTLEBLOWER) {
            return Optional.of(NotFiled.WHISTLEBLOWER);
        }
        if (!file.isCaseWanted() && OF_THE_REPORTER.contains(filing.kind())) {
            return Optional.of(NotFiled.ONLY_COUNTED);
        }
        return switch (filing.kind()) {
            case DECISION ->
                    filing.source().equals(Integer.toString(file.round()))
                            ? Optional.empty()
                            : Optional.of(NotFiled.SUPERSEDED);
            case INCOMING_FILE ->
                    incoming(filing, file)
                            .map(
                                    one ->
                                            one.scan() == Scan.VIRUS_FOUND
                                                    ? Optional.of(NotFiled.INFECTED)
                                                    : Optional.<NotFiled>empty())
                            .orElse(Optional.of(NotFiled.FILED_WRONG));
            case MESSAGE_IN, MESSAGE_OUT ->
                    message(filing, file).wasSetAside()
                            ? Optional.of(NotFiled.FILED_WRONG)
                            : Optional.empty();
            case REPORT, LETTER, PACKAGE -> Optional.empty();
        };
    }

    /** Empty where it is not there now, such as a file that waits for the scanner. */
    Optional<Said> of(Filing filing, CaseFile file) {
        return switch (filing.kind()) {
            case REPORT ->
                    received.report(file.reference())
                            .map(pdf -> pdf("Henvendelse", "REPORTER", pdf));
            case MESSAGE_IN, MESSAGE_OUT ->
                    Optional.of(
                            pdf(
                                    "Besked " + (place(filing) + 1),
                                    "REPORTER",
                                    received.message(message(filing, file))));
            case LETTER ->
                    letters.sent(UUID.fromString(filing.source()))
                            .map(sent -> pdf("Brev", sent.party(), sent.pdf()));
            case DECISION -> papers.decision(file).map(pdf -> pdf("Afgørelse", "AUTHORITY", pdf));
            case PACKAGE ->
                    papers.left(file.reference(), Integer.parseInt(filing.source()))
                            .map(left -> pdf("Aktpakke", left.party(), left.pdf()));
            case INCOMING_FILE ->
                    incoming(filing, file).filter(one -> mayLeave(one.scan())).map(this::said);
        };
    }

    private static int place(Filing filing) {
        return Integer.parseInt(filing.source());
    }

    private MailboxMessage message(Filing filing, CaseFile file) {
        return mailboxes.messages(file.reference()).get(place(filing));
    }

    /** Empty for one that was filed wrong. */
    private Optional<EvidenceFile> incoming(Filing filing, CaseFile file) {
        return evidence.of(file.reference()).stream()
                .filter(one -> one.id().toString().equals(filing.source()))
                .findFirst();
    }

    private Said said(EvidenceFile one) {
        return new Said(
                "Indkommet fil " + one.number(),
                sender(one.source()),
                one.kind().extension(),
                bytes(one));
    }

    /** Where no scanner looks at anything, nothing is waited for. */
    private boolean mayLeave(Scan scan) {
        return switch (scan) {
            case CLEAN -> true;
            case NOT_SCANNED -> !scanned;
            case VIRUS_FOUND -> false;
        };
    }

    private static String sender(Source source) {
        return switch (source) {
            case FORM, MAILBOX -> "REPORTER";
            case PARTY -> "PARTY";
            case STAFF -> "OTHER";
        };
    }

    private byte[] bytes(EvidenceFile file) {
        try (var content = files.bytes(file).open()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Said pdf(String title, String party, byte[] content) {
        return new Said(title, party, "pdf", content);
    }
}
