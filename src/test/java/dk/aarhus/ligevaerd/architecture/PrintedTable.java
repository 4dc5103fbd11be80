package dk.aarhus.ligevaerd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of {@code docs} that is printed from a table in the code. A test compares the two; {@code
 * mvn test -Dligevaerd.print-docs=true} writes the file anew.
 */
public record PrintedTable(Path file) {

    private static final String PRINT = "ligevaerd.print-docs";

    public static PrintedTable in(String name) {
        return new PrintedTable(Path.of("docs", name));
    }

    /** Fails where the file says something else than the table. */
    public void says(String printed) {
        try {
            if (Boolean.getBoolean(PRINT)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, printed);
            }
            assertThat(file).exists();
            assertThat(Files.readString(file))
                    .as("%s; -D%s=true prints it anew", file, PRINT)
                    .isEqualTo(printed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
