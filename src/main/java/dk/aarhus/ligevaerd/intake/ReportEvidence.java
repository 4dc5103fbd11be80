package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.Received;
import dk.aarhus.ligevaerd.intake.evidence.Receiving;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import dk.aarhus.ligevaerd.intake.evidence.Wish;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of a report: its reporter comes with the code, the desk with the reference. */
@ApplicationScoped
public class ReportEvidence {

    private final Reports reports;
    private final EvidenceFiles files;
    private final Receiving receiving;
    private final Doorkeeper doorkeeper;
    private final Event<ReporterWrote> wrote;
    private final Journal journal;
    private final Clock clock;

    ReportEvidence(
            Reports reports,
            EvidenceFiles files,
            Receiving receiving,
            Doorkeeper doorkeeper,
            Event<ReporterWrote> wrote,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.files = files;
        this.receiving = receiving;
        this.doorkeeper = doorkeeper;
        this.wrote = wrote;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A report whose code was right.
     *
     * @param anonymous whether its reporter gave no name: then what hides in a file is taken out
     *     unless it is asked to stay
     */
    public record Opened(Reference reference, boolean anonymous) {}

    /**
     * The report of a code as typed; empty when the code is wrong.
     *
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem TOO_MANY_REQUESTS for a wrong code while
     *     too many of them come; CODE_TO_REPLACE for a code that others have seen
     */
    public Optional<Opened> opened(String typedCode) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                doorkeeper
                                        .admit(typedCode)
                                        .map(
                                                report ->
                                                        new Opened(
                                                                report.reference(),
                                                                report.identity()
                                                                        == IdentityMode
                                                                                .ANONYMOUS)));
    }

    /**
     * The reporter sends a file.
     *
     * @param typedName as the reporter's machine calls it
     * @throws FileRefused with the reason; nothing of it stays
     */
    public void add(Opened opened, String typedName, Wish wish, InputStream sent)
            throws FileRefused {
        var file = receiving.receive(typedName, wish, sent);
        boolean given = false;
        try {
            give(opened.reference(), file);
            given = true;
        } finally {
            if (!given) {
                receiving.forget(file);
            }
        }
    }

    /**
     * A party of the case gives a file, in the transaction of the desk, which holds the case.
     *
     * @param own the ids of what the same party sent before
     * @throws FileRefused TOO_MANY or TOO_MUCH
     */
    public EvidenceFile giveOfParty(
            Reference reference, Received file, Collection<UUID> own, LocalDate day)
            throws FileRefused {
        var report = report(reference);
        reports.getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        return files.addOfParty(
                report.id(), file, own, place -> report.enclosure(place, Source.PARTY, day, file));
    }

    /**
     * The staff adds a file that came another way, in the transaction of the desk, which holds the
     * case.
     *
     * @return its id
     * @throws FileRefused TOO_MANY or TOO_MUCH
     */
    public UUID addByStaff(Reference reference, Received file) throws FileRefused {
        var report = report(reference);
        reports.getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        var added = new UUID[1];
        files.add(
                report.id(),
                file,
                place -> {
                    var stored = report.enclosure(place, Source.STAFF, LocalDate.now(clock), file);
                    added[0] = stored.id();
                    return stored;
                });
        return added[0];
    }

    /** As the reporter sees them. */
    public List<FileLine> lines(Opened opened) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.lines(report(opened.reference()).id()));
    }

    /** As the desk sees them, in its transaction. */
    public List<EvidenceFile> of(Reference reference) {
        return files.of(report(reference).id());
    }

    /** One of them, in the transaction of the desk. */
    public Optional<EvidenceFile> of(Reference reference, UUID file) {
        return files.of(report(reference).id(), file);
    }

    private void give(Reference reference, Received file) throws FileRefused {
        try {
            QuarkusTransaction.requiringNew().run(() -> store(reference, file));
        } catch (NoRoom full) {
            throw full.refused();
        }
    }

    private void store(Reference reference, Received file) {
        var today = LocalDate.now(clock);
        // The desk holds the case before it writes here; in another order the two could wait for
        // each other.
        wrote.fire(new ReporterWrote(reference, today));
        var report = report(reference);
        // Two files at once would take the same place: the report's row is the queue.
        reports.getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        try {
            files.add(
                    report.id(),
                    file,
                    place -> report.enclosure(place, Source.MAILBOX, today, file));
        } catch (FileRefused full) {
            throw new NoRoom(full);
        }
        journal.ofReporter(reference, ReporterAct.SENT_FILE.name());
    }

    private Report report(Reference reference) {
        return reports.referenced(reference)
                .orElseThrow(() -> new IllegalStateException("no such report"));
    }
}
