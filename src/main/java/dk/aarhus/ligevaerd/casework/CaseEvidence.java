package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The files of a case as the desk may have them: without those that were filed wrong, which are
 * neither listed, nor cited, nor handed out.
 */
@ApplicationScoped
public class CaseEvidence {

    private final ReportEvidence evidence;
    private final EvidenceFiles files;
    private final EntityManager base;

    CaseEvidence(ReportEvidence evidence, EvidenceFiles files, EntityManager base) {
        this.evidence = evidence;
        this.files = files;
        this.base = base;
    }

    public List<EvidenceFile> of(Reference reference) {
        var all = evidence.of(reference);
        if (all.isEmpty()) {
            return all;
        }
        var gone = filedWrong(reference);
        return all.stream().filter(file -> !gone.contains(file.number())).toList();
    }

    /** SHA-256 of a file as it was sent, in hexadecimal; reads the whole of it. */
    public String digest(EvidenceFile file) {
        return digest(files.original(file).orElseGet(() -> files.bytes(file)));
    }

    /** The same of what is given out, from which what was hidden in it may have been taken. */
    public String digestGivenOut(EvidenceFile file) {
        return digest(files.bytes(file));
    }

    /**
     * @throws UncheckedIOException where the bytes were altered, or are not all there
     */
    private static String digest(EvidenceFiles.Bytes bytes) {
        try (var content = bytes.open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("SHA-256 is missing in this Java", impossible);
        }
    }

    /** One of them. */
    Optional<EvidenceFile> of(Reference reference, UUID id) {
        return evidence.of(reference, id)
                .filter(file -> !filedWrong(reference).contains(file.number()));
    }

    private Set<Integer> filedWrong(Reference reference) {
        var gone = new HashSet<Integer>();
        for (Object item :
                base.createNativeQuery(
                                "select item from case_misfiled where case_reference = ?1"
                                        + " and kind = 'FILE' and confirmed = true")
                        .setParameter(1, reference.value())
                        .getResultList()) {
            gone.add(((Number) item).intValue());
        }
        return gone;
    }
}
