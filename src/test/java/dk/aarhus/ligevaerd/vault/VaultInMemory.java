package dk.aarhus.ligevaerd.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Safes and a pepper for tests of locked records; their keys are of no use after the test run. */
public final class VaultInMemory {

    private VaultInMemory() {}

    public static Safe freshSafe() {
        return node().vault.newSafe();
    }

    public static Vault freshVault() {
        return node().vault;
    }

    public static Pepper freshPepper() {
        return node().pepper;
    }

    /**
     * The vault of a service's base and key folder, for whoever fills that base past the service.
     */
    public static Vault over(DataSource base, Path folder) {
        return Node.start(base, folder, LocalDate.now(ZoneOffset.UTC)).vault;
    }

    private static Node node() {
        try {
            var folder = Files.createDirectories(Path.of("target", "test-safes"));
            var own = Files.createTempDirectory(folder, "safe");
            return Node.start(Node.emptyBase(), own, LocalDate.of(2026, 11, 22));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
