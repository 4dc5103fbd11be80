package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.Installation;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Takes over coded facts of earlier years: all rows of a file or none, and the same file once. The
 * file is read as it comes and never held as a whole.
 */
@ApplicationScoped
public class FactImport {

    private static final int LONGEST_SECONDS = 1_800;
    private static final Subject FACTS = new Subject(Subject.Kind.PLACE, "case_fact");

    private final CurrentCaller current;
    private final Departments departments;
    private final Installation installation;
    private final Ledger ledger;
    private final Pepper pepper;
    private final Journal journal;
    private final EntityManager entities;
    private final DataSource base;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    FactImport(
            CurrentCaller current,
            Departments departments,
            Installation installation,
            Ledger ledger,
            Pepper pepper,
            Journal journal,
            EntityManager entities,
            DataSource base,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.current = current;
        this.departments = departments;
        this.installation = installation;
        this.ledger = ledger;
        this.pepper = pepper;
        this.journal = journal;
        this.entities = entities;
        this.base = base;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void requireImporter() {
        current.require(Permission.IMPORT_FACTS);
    }

    /**
     * @throws Problem INVALID naming every row that is wrong; nothing is taken over then.
     *     STATE_CONFLICT while a release is prepared or another file is taken over
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public FactsTaken read(InputStream file, ImportMode mode) {
        var importer = current.require(Permission.IMPORT_FACTS);
        var digest = sha256();
        var bytes = new DigestInputStream(file, digest);
        return switch (mode) {
            case DRY_RUN -> {
                var reading = checked(FactFile.read(bytes, known(), today(), row -> {}));
                yield new FactsTaken(reading.rows(), false, isTaken(hex(digest)));
            }
            case TAKE_OVER -> {
                ledger.hold();
                yield takeOver(bytes, digest, importer);
            }
        };
    }

    private FactsTaken takeOver(InputStream bytes, MessageDigest digest, Caller importer) {
        var reading = checked(written(bytes));
        if (isTaken(hex(digest))) {
            // Only the whole file says that it is the same; what was written on the way is undone.
            transaction.setRollbackOnly();
            return new FactsTaken(reading.rows(), false, true);
        }
        entities.createNativeQuery(
                        "insert into fact_import (digest, facts, synthetic, imported_by, imported_on)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, hex(digest))
                .setParameter(2, reading.rows())
                .setParameter(3, installation.synthetic())
                .setParameter(4, importer.account())
                .setParameter(5, today())
                .executeUpdate();
        journal.act(importer, FACTS, "FACTS/IMPORTED");
        return new FactsTaken(reading.rows(), true, false);
    }

    private FactFile.Reading written(InputStream bytes) {
        try (var connection = base.getConnection();
                var writer = new FactWriter(connection, this::reporter, installation.synthetic())) {
            var reading = FactFile.read(bytes, known(), today(), writer::add);
            writer.flush();
            return reading;
        } catch (SQLException e) {
            throw new IllegalStateException("facts cannot be written", e);
        }
    }

    private static FactFile.Reading checked(FactFile.Reading reading) {
        if (!reading.violations().isEmpty()) {
            throw Problem.invalid(reading.violations());
        }
        return reading;
    }

    private boolean isTaken(String digest) {
        return !entities.createNativeQuery("select 1 from fact_import where digest = ?1")
                .setParameter(1, digest)
                .getResultList()
                .isEmpty();
    }

    /** Of yesterday's departments too: facts are of earlier years. */
    private Predicate<String> known() {
        Set<String> codes =
                departments.listAll().stream()
                        .map(Department::code)
                        .map(code -> code.value())
                        .collect(Collectors.toUnmodifiableSet());
        return codes::contains;
    }

    /**
     * The same mark in two files is the same person; the mark itself is not stored. Each is worked
     * out anew: a million of them would not fit into memory.
     */
    private UUID reporter(String mark) {
        return UUID.nameUUIDFromBytes(
                pepper.lookup("reporter of imported facts", mark)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

    private static String hex(MessageDigest digest) {
        try {
            // Asked more than once, and asking begins the digest anew.
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 cannot be copied", e);
        }
    }
}
