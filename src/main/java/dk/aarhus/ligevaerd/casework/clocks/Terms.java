package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseClocks;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Deadlines;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Pause;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps the clocks of cases in step with what happens to them. */
@ApplicationScoped
class Terms implements CaseClocks {

    private final TermRows rows;
    private final Deadlines deadlines;
    private final DutyAlerts alerts;
    private final List<TimedPart> parts;

    Terms(TermRows rows, Deadlines deadlines, DutyAlerts alerts, @All List<TimedPart> parts) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.alerts = alerts;
        this.parts = parts;
    }

    @Override
    public void follow(CaseFile file, LocalDate today) {
        var paused = file.status() == CaseStatus.SUSPENDED;
        var pauses = pauses(file, paused, today);
        var all = new ArrayList<>(rows.of(file.reference()));
        for (var kind : TermKind.values()) {
            if (!kind.isOfStage()) {
                continue;
            }
            var running = running(all, kind);
            if (!runs(kind, file)) {
                running.ifPresent(term -> term.end(today));
            } else if (running.isEmpty()) {
                var again = all.stream().anyMatch(term -> term.kind() == kind);
                var fresh = begin(kind, file, startOf(kind, file, again, today));
                all.add(fresh);
                rows.persist(fresh);
            }
            running(all, kind)
                    .ifPresent(
                            term -> {
                                count(term, file, pauses);
                                if (!paused) {
                                    term.goOn();
                                } else if (term.pausedOn().isEmpty()) {
                                    term.pause(today);
                                }
                            });
        }
        followParts(file, all, today);
        alerts.follow(file, today);
        var leading = TermKind.leading(file.status());
        file.fallsDue(
                all.stream()
                        .filter(term -> term.isRunning() && leading.contains(term.kind()))
                        .map(Term::due)
                        .min(Comparator.naturalOrder()));
    }

    /** What the parts of the case say of their things; what they name no more is over. */
    private void followParts(CaseFile file, List<Term> all, LocalDate today) {
        var said =
                parts.stream()
                        .flatMap(part -> part.terms(file).stream())
                        .filter(one -> runs(one.kind(), file))
                        .toList();
        all.stream()
                .filter(term -> term.kind().isOfPart() && term.isRunning())
                .filter(term -> said.stream().noneMatch(term::isOf))
                .forEach(term -> term.end(today));
        for (var one : said) {
            var term =
                    all.stream()
                            .filter(known -> known.isOf(one))
                            .findFirst()
                            .orElseGet(() -> begun(file, one, all));
            if (term.isRunning()) {
                term.fallsDue(one.due());
                one.over().ifPresent(term::end);
            }
        }
    }

    private Term begun(CaseFile file, PartTerm part, List<Term> all) {
        var fresh = Term.begin(file.reference(), part);
        all.add(fresh);
        rows.persist(fresh);
        return fresh;
    }

    /** The next 30 days begin when the reporter heard how the case stands. */
    void statusGiven(CaseFile file, LocalDate today) {
        running(rows.of(file.reference()), TermKind.INTERIM_STATUS)
                .ifPresent(
                        term -> {
                            term.end(today);
                            rows.persist(begin(TermKind.INTERIM_STATUS, file, today));
                        });
    }

    /** The pauses that are over; opens or ends the one that lasts. */
    private List<Pause> pauses(CaseFile file, boolean paused, LocalDate today) {
        var all = rows.pauses(file.reference());
        var lasting = all.stream().filter(pause -> !pause.isOver()).findFirst();
        if (paused && lasting.isEmpty()) {
            rows.keep(StoodStill.from(file.reference(), today));
        }
        if (!paused) {
            lasting.ifPresent(pause -> pause.goOn(today));
        }
        return all.stream().flatMap(pause -> pause.over().stream()).toList();
    }

    private static boolean runs(TermKind kind, CaseFile file) {
        var stage = file.pausedIn().orElse(file.status());
        return kind.runsIn(stage)
                && (kind != TermKind.CONFLICT_CHECK
                        || file.staffing().handler().isPresent() && !file.noConflictDeclared());
    }

    /** What begins a second time, after the case was opened again, is counted from that day. */
    private LocalDate startOf(TermKind kind, CaseFile file, boolean again, LocalDate today) {
        return again || kind == TermKind.CONFLICT_CHECK ? today : deadlines.startOf(kind, file);
    }

    private Term begin(TermKind kind, CaseFile file, LocalDate started) {
        return Term.begin(
                file.reference(),
                kind,
                started,
                deadlines.promised(kind, started),
                deadlines.internal(kind, started, file.urgency(), List.of()));
    }

    private void count(Term term, CaseFile file, List<Pause> pauses) {
        var since = term.extendedOn().orElse(term.startedOn());
        var after = pauses.stream().filter(pause -> pause.last().isAfter(since)).toList();
        term.fallsDue(
                term.extendedTo()
                        .map(day -> deadlines.moved(day, since, after))
                        .orElseGet(
                                () ->
                                        deadlines.internal(
                                                term.kind(),
                                                term.startedOn(),
                                                file.urgency(),
                                                after)));
    }

    private static Optional<Term> running(List<Term> all, TermKind kind) {
        return all.stream().filter(term -> term.kind() == kind && term.isRunning()).findFirst();
    }
}
