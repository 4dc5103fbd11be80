package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.letters.SentLetters;
import dk.aarhus.ligevaerd.casework.packaging.FinalPapers;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bytes of a document, and what is said of it. Its callers bring the transaction. */
@ApplicationScoped
class FiledContent {

    private final SentLetters letters;
    private final FinalPapers papers;
    private final CaseEvidence evidence;
    private final EvidenceFiles files;
    private final boolean scanned;

    FiledContent(
            SentLetters letters,
            FinalPapers papers,
            CaseEvidence evidence,
            EvidenceFiles files,
            @ConfigProperty(name = "ligevaerd.evidence.clamd-host") Optional<String> scanner) {
        this.letters = letters;
        this.papers = papers;
        this.evidence = evidence;
        this.files = files;
        this.scanned = scanner.isPresent();
    }

    /**
     * @param party a role
     */
    record Said(String title, String party, String extension, byte[] content) {}

    /**
     * Empty where there is no such document any more, or not now: a file that was filed wrong, has
     * a virus or waits for the scanner, or a decision of a treatment before the present one.
     */
    Optional<Said> of(Filing filing, CaseFile file) {
        return switch (filing.kind()) {
            case LETTER ->
                    letters.sent(UUID.fromString(filing.source()))
                            .map(sent -> pdf("Brev", sent.party(), sent.pdf()));
            case DECISION ->
                    Optional.of(file)
                            .filter(one -> filing.source().equals(Integer.toString(one.round())))
                            .flatMap(papers::decision)
                            .map(pdf -> pdf("Afgørelse", "AUTHORITY", pdf));
            case PACKAGE ->
                    papers.left(file.reference(), Integer.parseInt(filing.source()))
                            .map(left -> pdf("Aktpakke", left.party(), left.pdf()));
            case INCOMING_FILE -> incoming(filing, file);
        };
    }

    private Optional<Said> incoming(Filing filing, CaseFile file) {
        return evidence.of(file.reference()).stream()
                .filter(one -> one.id().toString().equals(filing.source()))
                .filter(one -> mayLeave(one.scan()))
                .findFirst()
                .map(
                        one ->
                                new Said(
                                        "Indkommet fil " + one.number(),
                                        sender(one.source()),
                                        one.kind().extension(),
                                        bytes(one)));
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
