package dk.aarhus.ligevaerd.intake.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks again at files that came while the virus scanner was away. What it then finds a virus in is
 * evidence by now: it stays, sealed, and nobody takes it out any more.
 */
@ApplicationScoped
public class Rescan {

    private final EvidenceFiles files;
    private final Store store;
    private final Clamd scanner;

    Rescan(EvidenceFiles files, Store store, Clamd scanner) {
        this.files = files;
        this.store = store;
        this.scanner = scanner;
    }

    /** Whether there is a scanner to ask. */
    public boolean isPossible() {
        return scanner.isWanted() && scanner.isThereIfWanted();
    }

    /**
     * Files that nobody has looked at, in no order: what the scanner refuses to look at each time,
     * such as a file that is too large for it, keeps no other waiting.
     */
    public List<UUID> waiting(int most) {
        var all = QuarkusTransaction.requiringNew().call(() -> new ArrayList<>(files.notScanned()));
        Collections.shuffle(all);
        return all.subList(0, Math.min(most, all.size()));
    }

    /**
     * What the scanner says of a file now; empty where the file is gone. Takes as long as it takes,
     * with no transaction around it.
     */
    public Optional<Scan> look(UUID file) {
        return QuarkusTransaction.requiringNew()
                .call(() -> files.findByIdOptional(file).map(EvidenceFile::asSent))
                .map(this::verdict);
    }

    private Scan verdict(Content content) {
        try {
            return scanner.scan(() -> store.read(content));
        } catch (FileRefused virus) {
            return Scan.VIRUS_FOUND;
        }
    }
}
