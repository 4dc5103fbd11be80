package dk.aarhus.ligevaerd.disclosure.cli;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.CellExplanation;
import dk.aarhus.ligevaerd.disclosure.ExactRange;
import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.LookAhead;
import dk.aarhus.ligevaerd.disclosure.Pattern;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Protected;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Refusal;
import dk.aarhus.ligevaerd.disclosure.RollUp;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the commands say when they are done, in sentences. */
final class Report {

    private static final int MOST_LISTED = 30;

    private Report() {}

    static String of(ProtectionProblem problem, Protected found) {
        Pattern pattern = found.pattern();
        long primary = IntStream.range(0, problem.size()).filter(problem::isPrimary).count();
        String bound =
                pattern.cost() == 0
                        ? "Nothing needs to be hidden."
                        : pattern.lowerBound() <= 0
                                ? "No lower bound was computed."
                                : pattern.cost() <= pattern.lowerBound()
                                        ? "This is proved to be the least possible."
                                        : String.format(
                                                Locale.ROOT,
                                                "No safe pattern costs less than %.3f, so this is"
                                                        + " at most %.1f %% above the least.",
                                                pattern.lowerBound(),
                                                100 * pattern.gap());
        return String.format(
                Locale.ROOT,
                """
                Safe: %d cells, %d sensitive, %d hidden, at a cost of %.3f.
                %s
                %s (secret and attacker): proved by whole tables that agree with everything shown.
                %s\
                """,
                problem.size(),
                primary,
                pattern.suppressed().size(),
                pattern.cost(),
                bound,
                findings(found.report().judged()),
                found.endedByClock()
                        ? "The time ran out before the planned work was done; another run may find"
                                + " another pattern.\n"
                        : "");
    }

    static String of(List<Refusal> refusals) {
        StringBuilder text =
                new StringBuilder(
                        "No pattern: %d secrets cannot be protected.%n".formatted(refusals.size()));
        refusals.stream()
                .limit(MOST_LISTED)
                .forEach(
                        refusal -> {
                            text.append(
                                    "- %s, against %s: %s.%n"
                                            .formatted(
                                                    refusal.secret(),
                                                    refusal.attacker(),
                                                    refusal.reason()));
                            if (!refusal.wouldHelp().isEmpty()) {
                                text.append(
                                        "  It would be safe if these could be hidden too: %s.%n"
                                                .formatted(String.join(", ", refusal.wouldHelp())));
                            }
                        });
        text.append(more(refusals.size()));
        text.append(
                "What to change: allow more cells to be hidden, merge categories or periods, or"
                        + " lower what is asked.\n");
        return text.toString();
    }

    /** Coarser tables, those first that show most. */
    static String ofPreviews(List<RollUp.Preview> previews) {
        if (previews.isEmpty()) {
            return "There is nothing left to roll up.\n";
        }
        StringBuilder text = new StringBuilder("Coarser tables:\n");
        previews.stream()
                .sorted(Comparator.comparingInt(preview -> -preview.shownAfter()))
                .forEach(
                        preview ->
                                text.append(
                                        "- %s not divided (%s): %s%n"
                                                .formatted(
                                                        preview.rollUp().parent(),
                                                        preview.rollUp().dimension(),
                                                        gainAndLoss(preview))));
        return text.toString();
    }

    private static String gainAndLoss(RollUp.Preview preview) {
        String lost = "%d figures are given up".formatted(preview.figuresLost());
        return preview.isSafe()
                ? "safe; %s, %d are shown instead of %d."
                        .formatted(lost, preview.shownAfter(), preview.shownBefore())
                : "not safe either; %s.".formatted(lost);
    }

    /** What the next release could not hide. */
    static String ofTraps(List<LookAhead.Trap> traps) {
        if (traps.isEmpty()) {
            return "One step ahead: a single case could still be hidden in every cell of the next"
                    + " release.\n";
        }
        StringBuilder text =
                new StringBuilder(
                        "One step ahead: in these cells of the next release a single case could not"
                                + " be hidden:\n");
        traps.stream()
                .limit(MOST_LISTED)
                .forEach(
                        trap ->
                                text.append(
                                        "- %s: %s.%n"
                                                .formatted(
                                                        trap.cell(),
                                                        trap.refusals().get(0).reason())));
        return text.append(more(traps.size()))
                .append("Hiding more around them now is cheaper than a refusal then.\n")
                .toString();
    }

    /** For whoever decides on the release, never for the public: why each cell is hidden. */
    static String ofReasons(ProtectionProblem problem, Protected found) {
        StringBuilder text = new StringBuilder("\nHidden cells (not for the public):\n");
        CellExplanation.of(problem, found.pattern(), found.report().proof())
                .values()
                .forEach(reason -> text.append("- %s%n".formatted(reason.sentence())));
        return text.toString();
    }

    /** Such as "1 finding". */
    static String findings(long number) {
        return number + (number == 1 ? " finding" : " findings");
    }

    static String of(AuditReport report) {
        StringBuilder text = new StringBuilder();
        List<Finding> bad =
                report.findings().stream()
                        .filter(finding -> finding.verdict() != Verdict.SAFE)
                        .toList();
        text.append(
                bad.isEmpty()
                        ? "Safe: %s (secret and attacker), each with its witnesses.%n"
                                .formatted(findings(report.judged()))
                        : "Not safe: %d of %s.%n".formatted(bad.size(), findings(report.judged())));
        bad.stream()
                .limit(MOST_LISTED)
                .forEach(
                        finding ->
                                text.append(
                                        "- %s, against %s: %s, %s; proved possible: %d to %d.%n"
                                                .formatted(
                                                        finding.secret(),
                                                        finding.attacker(),
                                                        finding.verdict()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT),
                                                        finding.reason(),
                                                        finding.lowest(),
                                                        finding.highest())));
        return text.append(more(bad.size())).toString();
    }

    static String ofRanges(List<ExactRange> ranges) {
        StringBuilder text = new StringBuilder("What an outsider can compute:\n");
        ranges.forEach(
                range ->
                        text.append(
                                "- %s: %s to %s%s%n"
                                        .formatted(
                                                range.secret(),
                                                end(range.lowest()),
                                                end(range.highest()),
                                                range.proved()
                                                        ? ""
                                                        : " at least (not decided in time)")));
        return text.toString();
    }

    private static String end(long value) {
        return value == ProtectionProblem.UNBOUNDED || value == Long.MIN_VALUE
                ? "any"
                : Long.toString(value);
    }

    private static String more(int size) {
        return size > MOST_LISTED ? "… and %d more.%n".formatted(size - MOST_LISTED) : "";
    }
}
