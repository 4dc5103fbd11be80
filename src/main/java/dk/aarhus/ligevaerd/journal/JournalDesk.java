package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.HiddenCases;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the journal is read: as evidence of what happened to a case, never as a record of how
 * somebody works. There is no way to ask what one person did. Reading it is journalled too.
 */
@ApplicationScoped
@Transactional
public class JournalDesk {

    public static final int PAGE = 100;

    private static final int NEWEST = 25;
    private static final Subject ITSELF = new Subject(Subject.Kind.JOURNAL, "journal");

    private final Journal journal;
    private final LineReader lines;
    private final Watch watch;
    private final HiddenCases hidden;

    JournalDesk(Journal journal, LineReader lines, Watch watch, HiddenCases hidden) {
        this.journal = journal;
        this.lines = lines;
        this.watch = watch;
        this.hidden = hidden;
    }

    /**
     * Who saw and did what to a case. The caller's tie to it has been asked by who calls; reasons
     * are for auditors only.
     *
     * @param after the last line of the page before
     */
    public Lines ofCase(Reference reference, Caller reader, Optional<UUID> after) {
        journal.read(reader, reference, Part.JOURNAL);
        return page(reference, after, entry -> Optional.empty());
    }

    /**
     * The same for an auditor, who needs no tie and gives a reason instead.
     *
     * @param reason kept with the look; an auditor who gives none is journalled without
     * @throws Problem NOT_ALLOWED to all others; NOT_FOUND where the journal knows no such case
     */
    public Lines audit(
            Reference reference, Caller auditor, Optional<String> reason, Optional<UUID> after) {
        auditor.require(Permission.READ_JOURNAL);
        var page = page(reference, after, lines::reason);
        if (page.all().isEmpty() && after.isEmpty()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        if (reason.isPresent() && after.isEmpty()) {
            journal.withReason(auditor, reference, Part.JOURNAL, reason.get());
        } else {
            journal.read(auditor, reference, Part.JOURNAL);
        }
        return page;
    }

    /** On which days, and by which roles, the identity of the reporter was opened. */
    public List<Opened> openings(Reference reference) {
        return lines.openings(Subject.of(reference)).stream()
                .map(entry -> Line.of(entry, Optional.empty()))
                .flatMap(line -> line.roles().stream().map(role -> new Opened(line.day(), role)))
                .distinct()
                .toList();
    }

    /**
     * Who took which file or package of a case out and when: a part of what its handler may read
     * anyway, and no more. The caller's tie to it has been asked by who calls.
     */
    public List<Line> takings(Reference reference) {
        return lines.takings(Subject.of(reference)).stream()
                .map(entry -> Line.of(entry, Optional.empty()))
                .toList();
    }

    /**
     * @throws Problem NOT_ALLOWED to all but auditors
     */
    public Overview overview(Caller auditor) {
        auditor.require(Permission.READ_JOURNAL);
        journal.read(auditor, ITSELF, Part.OVERVIEW);
        return new Overview(
                watch.last(),
                shown(lines.newest(Action.ENROLLED, NEWEST)),
                shown(
                        lines.newestWithReason(NEWEST).stream()
                                .filter(entry -> isThereFor(auditor, entry))
                                .toList()),
                shown(refusals()));
    }

    /**
     * Checks the whole journal.
     *
     * @throws Problem NOT_ALLOWED to all but auditors
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Verdict verify(Caller auditor) {
        auditor.require(Permission.VERIFY_JOURNAL);
        QuarkusTransaction.requiringNew()
                .run(() -> journal.read(auditor, ITSELF, Part.VERIFICATION));
        return watch.verify();
    }

    private Lines page(
            Reference reference, Optional<UUID> after, Function<Entry, Optional<String>> reason) {
        var found = lines.of(Subject.of(reference), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Lines(
                shown.stream().map(entry -> Line.of(entry, reason.apply(entry))).toList(),
                found.size() > PAGE ? Optional.of(shown.get(PAGE - 1).id()) : Optional.empty());
    }

    /** An auditor to whom a case is closed does not come to know of it by a reason. */
    private boolean isThereFor(Caller auditor, Entry entry) {
        return !entry.kind().equals(Subject.Kind.CASE.name())
                || !hidden.isHidden(new Reference(entry.subject()), auditor);
    }

    /** Those of today have not joined the journal yet; an auditor is told at once. */
    private List<Entry> refusals() {
        return Stream.concat(
                        lines.waitingRefusals(NEWEST).stream(),
                        lines.newest(Action.REFUSED, NEWEST).stream())
                .limit(NEWEST)
                .toList();
    }

    private List<Line> shown(List<Entry> entries) {
        return entries.stream().map(entry -> Line.of(entry, lines.reason(entry))).toList();
    }
}
