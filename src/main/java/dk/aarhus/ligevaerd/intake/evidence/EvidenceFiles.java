package dk.aarhus.ligevaerd.intake.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** All files of reports. Its callers bring the transaction, and hold the report's row. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EvidenceFiles implements PanacheRepositoryBase<EvidenceFile, UUID> {

    private final Chunks chunks;
    private final Store store;

    EvidenceFiles(Chunks chunks, Store store) {
        this.chunks = chunks;
        this.store = store;
    }

    /** Makes a report's file of what was received, at its place in the report. */
    public interface Giving {
        EvidenceFile at(int place);
    }

    /**
     * Gives a file to a report; from the end of the transaction on it is there. The reporter and
     * the staff have room of their own.
     *
     * @throws FileRefused TOO_MANY or TOO_MUCH
     */
    public void add(UUID report, Received file, Giving giving) throws FileRefused {
        var all = of(report);
        var stored = giving.at(all.size());
        var others = all.stream().filter(one -> one.source().sharesRoom(stored.source())).toList();
        Room.check(others.size(), takes(others), file.takes());
        give(file, stored);
    }

    /**
     * The same for somebody else than the reporter, with a room of their own: nobody takes up
     * another's.
     *
     * @param own what the same person sent before
     * @throws FileRefused TOO_MANY or TOO_MUCH
     */
    public EvidenceFile addOfParty(UUID report, Received file, Collection<UUID> own, Giving giving)
            throws FileRefused {
        var all = of(report);
        var others = all.stream().filter(one -> own.contains(one.id())).toList();
        Room.check(others.size(), takes(others), file.takes());
        var stored = giving.at(all.size());
        give(file, stored);
        return stored;
    }

    /** The same for files that a draft brings along, which were counted when they came. */
    void take(Received file, EvidenceFile stored) {
        give(file, stored);
    }

    /** In the order in which they came. */
    public List<EvidenceFile> of(UUID report) {
        return list("report = ?1 order by place", report);
    }

    /** Those that the virus scanner has not looked at. */
    List<UUID> notScanned() {
        return getEntityManager()
                .createQuery("select f.id from EvidenceFile f where f.file.scan = ?1", UUID.class)
                .setParameter(1, Scan.NOT_SCANNED)
                .getResultList();
    }

    /** Those that came from the reporter, as the reporter sees them. */
    public List<FileLine> lines(UUID report) {
        var own = of(report).stream().filter(file -> file.source().isOfReporter()).toList();
        return IntStream.range(0, own.size())
                .mapToObj(place -> FileLine.of(own.get(place), place + 1))
                .toList();
    }

    public Optional<EvidenceFile> of(UUID report, UUID file) {
        return find("report = ?1 and id = ?2", report, file).firstResultOptional();
    }

    /**
     * The bytes of a file, to be read after the transaction. Reading throws where they were
     * altered.
     */
    public Bytes bytes(EvidenceFile file) {
        return bytes(file.content());
    }

    /** The same for the file as it was sent. */
    public Optional<Bytes> original(EvidenceFile file) {
        return file.original().map(this::bytes);
    }

    /** Bytes that lie sealed, and open as they are read. */
    public interface Bytes {

        int size();

        InputStream open();

        /** For who reads them from any place. */
        SeekableByteChannel channel();
    }

    /** Lets go of all files of a report, with their bytes. The key goes with the report. */
    void letGo(UUID report) {
        var gone = of(report);
        gone.stream().flatMap(EvidenceFile::contents).forEach(chunks::remove);
        delete("report", report);
    }

    private void give(Received file, EvidenceFile stored) {
        persist(stored);
        chunks.settle(file.content().id());
        file.original().ifPresent(kept -> chunks.settle(kept.id()));
    }

    private static long takes(List<EvidenceFile> files) {
        return files.stream().mapToLong(EvidenceFile::takes).sum();
    }

    private Bytes bytes(Content content) {
        return new Bytes() {
            @Override
            public int size() {
                return content.size();
            }

            @Override
            public InputStream open() {
                try {
                    return store.read(content);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException("a file cannot be read back", unreadable);
                }
            }

            @Override
            public SeekableByteChannel channel() {
                try {
                    return store.channel(content);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException("a file cannot be read back", unreadable);
                }
            }
        };
    }
}
