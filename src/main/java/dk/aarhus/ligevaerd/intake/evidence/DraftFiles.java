package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.intake.evidence.FileKind.Family;
import dk.aarhus.ligevaerd.vault.CodeSafe;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All files of reports that are not sent yet. A draft is named by its look-up value. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DraftFiles implements PanacheRepositoryBase<DraftFile, UUID> {

    private final Chunks chunks;
    private final EvidenceFiles files;

    DraftFiles(Chunks chunks, EvidenceFiles files) {
        this.chunks = chunks;
        this.files = files;
    }

    /**
     * Gives a file to a draft. The caller holds the draft's row.
     *
     * @throws FileRefused TOO_MANY or TOO_MUCH
     */
    public void add(String draft, CodeSafe safe, Received file, LocalDate day) throws FileRefused {
        var others = of(draft);
        Room.check(others.size(), others.stream().mapToLong(DraftFile::takes).sum(), file.takes());
        int place = others.isEmpty() ? 0 : others.get(others.size() - 1).position() + 1;
        persist(DraftFile.of(draft, place, day, file, safe));
        chunks.settle(file.content().id());
        file.original().ifPresent(kept -> chunks.settle(kept.id()));
    }

    public List<FileLine> lines(String draft, CodeSafe safe) {
        return of(draft).stream().map(file -> file.line(safe)).toList();
    }

    /** Whether somebody spoke instead of writing. */
    public boolean hasRecording(String draft) {
        return of(draft).stream()
                .anyMatch(
                        file ->
                                file.kind().family() == Family.SOUND
                                        || file.kind().family() == Family.VIDEO);
    }

    /** The reporter thinks better of it. Does nothing where it is no file of this draft. */
    public void remove(String draft, UUID file) {
        find("draft = ?1 and id = ?2", draft, file)
                .firstResultOptional()
                .ifPresent(
                        found -> {
                            found.contents().forEach(chunks::remove);
                            delete(found);
                        });
    }

    /** Makes a report's file of one of a draft. */
    public interface Giving {
        EvidenceFile of(Received file, int place, LocalDate day);
    }

    /** The draft became a report: its files go along, sealed anew, their bytes where they are. */
    public void handOver(String draft, CodeSafe safe, Giving giving) {
        int place = 0;
        for (DraftFile file : of(draft)) {
            var received = file.opened(safe);
            delete(file);
            flush();
            files.take(received, giving.of(received, place++, file.addedOn()));
        }
    }

    /** The draft was erased. */
    public void erase(String draft) {
        var gone = of(draft);
        gone.stream().flatMap(DraftFile::contents).forEach(chunks::remove);
        gone.forEach(this::delete);
    }

    private List<DraftFile> of(String draft) {
        return list("draft = ?1 order by place", draft);
    }
}
