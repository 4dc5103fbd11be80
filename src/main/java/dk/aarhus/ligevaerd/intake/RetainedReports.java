package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets go of a report and its mailbox, which share one key, and of kept answers by time. */
@ApplicationScoped
class RetainedReports implements Retained {

    private static final int AFTER_CASEWORK = 20;

    private final Reports reports;
    private final MailboxEntries entries;
    private final MailboxStates states;
    private final MailboxRequests requests;
    private final HearingNotices.Shown shown;
    private final KeptAnswers answers;
    private final ReporterLinkRows links;
    private final MailboxPasses passes;
    private final Vault vault;

    RetainedReports(
            Reports reports,
            MailboxEntries entries,
            MailboxStates states,
            MailboxRequests requests,
            HearingNotices.Shown shown,
            KeptAnswers answers,
            ReporterLinkRows links,
            MailboxPasses passes,
            Vault vault) {
        this.reports = reports;
        this.entries = entries;
        this.states = states;
        this.requests = requests;
        this.shown = shown;
        this.answers = answers;
        this.links = links;
        this.passes = passes;
        this.vault = vault;
    }

    @Override
    public String room() {
        return "intake";
    }

    @Override
    public int turn() {
        return AFTER_CASEWORK;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "report",
                "mailbox",
                "mailbox_message",
                "mailbox_request",
                "mailbox_hearing",
                "reporter_link",
                "mailbox_pass");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "kept_answer", "goes by time alone; sealed by a key that only the sender has");
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        return reports.referenced(reference)
                .map(
                        report -> {
                            var rows = new TreeMap<String, Long>();
                            rows.put("report", 1L);
                            rows.put("mailbox", states.count("report", report.id()));
                            rows.put("mailbox_message", entries.count("report", report.id()));
                            rows.put("mailbox_request", requests.count("report", report.id()));
                            rows.put("mailbox_hearing", shown.count("report", report.id()));
                            rows.put("reporter_link", links.count("report", report.id()));
                            rows.put("mailbox_pass", passes.count("report", report.id()));
                            rows.values().removeIf(count -> count == 0);
                            return Map.copyOf(rows);
                        })
                .orElse(Map.of());
    }

    @Override
    public void letGo(Reference reference) {
        reports.referenced(reference)
                .ifPresent(
                        report -> {
                            entries.delete("report", report.id());
                            requests.delete("report", report.id());
                            shown.delete("report", report.id());
                            states.delete("report", report.id());
                            links.delete("report", report.id());
                            passes.delete("report", report.id());
                            reports.delete(report);
                            reports.flush();
                            report.destroyKey(vault);
                        });
    }

    @Override
    public void atNight(LocalDate today) {
        answers.forgetBefore(today);
        passes.forgetBefore(today);
    }
}
