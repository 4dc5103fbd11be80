package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The files of a case. Whoever may open the case sees that they are there; their content is taken
 * out one at a time, for a reason that the journal keeps before the first byte leaves.
 */
@ApplicationScoped
@Transactional
public class FileDesk {

    private static final int LONGEST_REASON = 500;

    private final Desk desk;
    private final CaseEvidence evidence;
    private final EvidenceFiles files;
    private final Journal journal;
    private final Reading reading;

    FileDesk(
            Desk desk,
            CaseEvidence evidence,
            EvidenceFiles files,
            Journal journal,
            Reading reading) {
        this.desk = desk;
        this.evidence = evidence;
        this.files = files;
        this.journal = journal;
        this.reading = reading;
    }

    /** Which of the two that may be kept. */
    public enum Which {
        /** What is there to be read: cleaned, where its reporter wanted that. */
        SHOWN(Part.FILE),
        /** As it was sent, with what hid in it. */
        ORIGINAL(Part.ORIGINAL_FILE);

        private final String part;

        Which(String part) {
            this.part = part;
        }
    }

    /**
     * A file on its way out.
     *
     * @param name neutral, with the right ending
     */
    public record Download(String name, Bytes bytes) {}

    /** All files of a case that was opened, in the order in which they came. */
    public List<EvidenceFile> of(OpenCase open) {
        return evidence.of(open.file().reference()).stream().map(FileDesk::opened).toList();
    }

    /**
     * One of the files of a case.
     *
     * @throws Problem NOT_FOUND when there is no such file, or none for the caller
     */
    public EvidenceFile one(Reference reference, UUID file, Caller caller) {
        desk.open(reference, caller);
        return evidence.of(reference, file).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /**
     * Takes a file out.
     *
     * @throws Problem NOT_FOUND as above; INVALID without a reason; STATE_CONFLICT for a file with
     *     a virus
     */
    public Download take(
            Reference reference, UUID file, Which which, String typedReason, Caller caller) {
        var found = one(reference, file, caller);
        var reader = new InputReader();
        var reason = reader.required("reason", typedReason, LONGEST_REASON);
        reader.orRefuse();
        if (found.scan() == Scan.VIRUS_FOUND) {
            throw Problem.of(ProblemKind.STATE_CONFLICT);
        }
        var bytes =
                which == Which.SHOWN
                        ? files.bytes(found)
                        : files.original(found)
                                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        journal.withReason(caller, reference, which.part + "/" + found.number(), reason);
        reading.took(reference, file, caller.account());
        return new Download(nameOf(reference, found), bytes);
    }

    /**
     * A file, for who draws it here. Nothing of it may be shown before {@link #looked}.
     *
     * @throws Problem NOT_FOUND as above; STATE_CONFLICT for a file with a virus
     */
    public Bytes drawable(Reference reference, UUID file, Caller caller) {
        var found = one(reference, file, caller);
        if (found.scan() == Scan.VIRUS_FOUND) {
            throw Problem.of(ProblemKind.STATE_CONFLICT);
        }
        return files.bytes(found);
    }

    /**
     * Somebody is about to see a place of a file without taking it out: it is in the journal first.
     *
     * @param place a page that is there, from 1
     * @throws Problem NOT_FOUND as above
     */
    public void looked(Reference reference, UUID file, int place, Caller caller) {
        var found = one(reference, file, caller);
        journal.read(caller, reference, Part.LOOKED + "/" + found.number() + "/" + place);
    }

    /** What was looked at could be shown: it counts as opened, as if it had been taken out. */
    public void shown(Reference reference, UUID file, Caller caller) {
        one(reference, file, caller);
        reading.took(reference, file, caller.account());
    }

    /** Its name is opened while the transaction lasts; pages are drawn after it. */
    private static EvidenceFile opened(EvidenceFile file) {
        file.name();
        return file;
    }

    /**
     * Such as {@code 2026-7KQ4MX-bilag-1.pdf}: tells nothing of the file to who sees the folder.
     */
    private static String nameOf(Reference reference, EvidenceFile file) {
        return "%s-bilag-%d.%s"
                .formatted(reference.value(), file.number(), file.kind().extension());
    }
}
