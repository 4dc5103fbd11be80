package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.intake.evidence.FileKind.Family;
import dk.aarhus.ligevaerd.vault.CodeSafe;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Those that tell more than one sees, by their identifiers. */
    public Map<UUID, Received> telling(String draft, CodeSafe safe) {
        var telling = new LinkedHashMap<UUID, Received>();
        for (var file : of(draft)) {
            var opened = file.opened(safe);
            if (opened.tells()) {
                telling.put(file.id(), opened);
            }
        }
        return telling;
    }

    /**
     * Puts a cleaned file in the place of one that told too much, of which nothing stays.
     *
     * @return false where it was taken out meanwhile
     */
    public boolean replace(String draft, CodeSafe safe, UUID file, Received cleaned) {
        var found = find("draft = ?1 and id = ?2", draft, file).firstResultOptional();
        found.ifPresent(
                told -> {
                    told.contents()
                            .filter(content -> !content.equals(cleaned.content().id()))
                            .forEach(chunks::remove);
                    told.becomes(cleaned, safe);
                    chunks.settle(cleaned.content().id());
                });
        return found.isPresent();
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
