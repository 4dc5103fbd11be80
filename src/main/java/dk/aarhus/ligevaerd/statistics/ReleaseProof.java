package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The witnesses of a published release: tables that nobody can tell from the true one. Sealed,
 * because one of them may be the truth.
 */
@Entity
@Table(name = "release_proof")
class ReleaseProof extends Locked {

    private static final String FIELD = "release_proof.proof";

    @Id private String releaseId;
    private String beside;
    private String proof;

    @ElementCollection
    @CollectionTable(name = "release_proof_heard", joinColumns = @JoinColumn(name = "release_id"))
    private Set<Heard> heard = new HashSet<>();

    protected ReleaseProof() {}

    /**
     * @param beside the releases that were known when it was proved, itself included
     * @param heard what counted then as said elsewhere, or had
     */
    static ReleaseProof of(
            String release,
            Collection<String> beside,
            Collection<Heard> heard,
            String text,
            Safe safe) {
        var stored = new ReleaseProof();
        stored.releaseId = release;
        stored.lockWith(safe);
        stored.beside = String.join(" ", beside);
        stored.heard.addAll(heard);
        stored.proof = stored.seal(FIELD, packed(text));
        return stored;
    }

    String release() {
        return releaseId;
    }

    List<String> beside() {
        return List.of(beside.split(" "));
    }

    Set<Heard> heard() {
        return Set.copyOf(heard);
    }

    String text() {
        return unpacked(open(FIELD, proof));
    }

    private static String packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String unpacked(String packed) {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
        try (var zip = new GZIPInputStream(bytes)) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException altered) {
            throw new UncheckedIOException(altered);
        }
    }

    @Override
    protected String recordName() {
        return releaseId;
    }
}
