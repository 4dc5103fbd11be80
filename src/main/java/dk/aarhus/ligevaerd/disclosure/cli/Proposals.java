package dk.aarhus.ligevaerd.disclosure.cli;

import dk.aarhus.ligevaerd.disclosure.LookAhead;
import dk.aarhus.ligevaerd.disclosure.Pattern;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.RollUp;
import dk.aarhus.ligevaerd.disclosure.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What people may decide on beside a pattern: coarser tables, and what comes next. */
final class Proposals {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final List<Table> tables;
    private final ProtectionSettings settings;
    private final Progress progress;

    Proposals(List<Table> tables, ProtectionSettings settings, Progress progress) {
        this.tables = tables;
        this.settings = settings;
        this.progress = progress;
    }

    List<RollUp.Preview> rollUps(ProtectionOutcome before) {
        List<RollUp> possible = RollUp.of(tables);
        List<RollUp.Preview> previews = new ArrayList<>();
        for (RollUp rollUp : possible) {
            progress.at("roll-ups", previews.size(), possible.size());
            previews.add(rollUp.preview(tables, before, new Protector(share(possible.size()))));
        }
        return previews;
    }

    List<LookAhead.Trap> traps(Pattern pattern, Table next) {
        List<Table> out =
                tables.stream()
                        .map(table -> LookAhead.asPublished(table, pattern.suppressed()))
                        .toList();
        List<LookAhead.Next> questions = LookAhead.singleCases(out, next);
        progress.at("one step ahead", 0, questions.size());
        return new LookAhead(share(questions.size()).limit()).traps(questions);
    }

    /** The time allowed, divided among so many questions. */
    private ProtectionSettings share(int questions) {
        Duration each = settings.limit().dividedBy(Math.max(1, questions));
        return settings.within(each.compareTo(LEAST) < 0 ? LEAST : each);
    }
}
