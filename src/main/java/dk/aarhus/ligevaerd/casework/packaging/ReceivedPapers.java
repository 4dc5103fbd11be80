package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.shared.RoughDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reporter sent and what was written between reporter and desk, as pages in the language
 * of the case. Its callers bring the transaction.
 */
@ApplicationScoped
public class ReceivedPapers {

    private final Reports reports;
    private final LeafPaper paper;

    ReceivedPapers(Reports reports, LeafPaper paper) {
        this.reports = reports;
        this.paper = paper;
    }

    /**
     * What was reported. Who reported it, how they are reached and who must not see it are not
     * among it: that has doors of its own.
     */
    public Optional<byte[]> report(Reference reference) {
        return reports.referenced(reference).map(this::report);
    }

    private byte[] report(Report report) {
        var words = new PackageWords(Language.DA);
        var own = words.own();
        var choices = Words.in(Language.DA, LawChoiceMessages.class);
        var leaf = new Leaf(own.kind(ItemKind.ACCOUNT));
        leaf.labelled(own.received(), Optional.of(words.day(report.receivedOn())));
        leaf.labelled(own.reportPhase(), Optional.of(words.law().phase(report.phase())));
        leaf.labelled(own.reportWhere(), report.workplace());
        leaf.labelled(own.happened(), Optional.of(when(report)));
        leaf.labelled(own.reportForm(), Optional.of(choices.form(report.form())));
        leaf.labelled(
                own.reportGrounds(),
                Optional.of(
                        report.grounds().stream()
                                .sorted()
                                .map(choices::ground)
                                .collect(Collectors.joining(", "))));
        leaf.labelled(own.reportWho(), report.further().respondent());
        return set(leaf.paragraph(report.account()));
    }

    /** One message of the dialogue, with what it says in the reporter's language. */
    public byte[] message(MailboxMessage message) {
        var words = new PackageWords(Language.DA);
        var leaf = new Leaf(words.own().oneMessage());
        leaf.paragraph(words.day(message.day()));
        leaf.paragraph(message.text());
        message.translation()
                .ifPresent(
                        said ->
                                leaf.heading(words.own().messageIn(said.language()))
                                        .paragraph(said.text()));
        return set(leaf);
    }

    private static String when(Report report) {
        return Stream.of(report.happenedFrom(), report.happenedTo())
                .flatMap(Optional::stream)
                .map(RoughDate::value)
                .collect(Collectors.joining(" – "));
    }

    private byte[] set(Leaf leaf) {
        return paper.of(leaf, Language.DA);
    }
}
