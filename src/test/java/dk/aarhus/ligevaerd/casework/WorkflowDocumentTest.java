package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.architecture.PrintedTable;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/workflow.md")
class WorkflowDocumentTest {

    private static final Path WORDS = Path.of("src/main/resources/messages/casework_en.properties");

    @Test
    void is_drawn_from_the_table() throws IOException {
        PrintedTable.in("workflow.md").says(new Drawing(words()).text());
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (Reader file = Files.newBufferedReader(WORDS)) {
            words.load(file);
        }
        return words;
    }

    /** The table as a picture, as rows, and the conditions in words. */
    private record Drawing(Properties words) {

        String text() {
            return """
            # The workflow

            Printed from `casework/Workflow.java`; a test compares the two. What is not in the table cannot happen, through
            no door.

            ```mermaid
            stateDiagram-v2
                [*] --> RECEIVED
            %s```

            Beside these, from every open stage: a pause (`SUSPENDED`) for a reason, which ends in the stage where it began,
            and taking the report back (`WITHDRAWN`) for a reason. Open are: %s.

            ## Every way

            | from | to | who | what must hold |
            |---|---|---|---|
            %s
            ## The conditions

            | name | what the desk is asked to do while it does not hold |
            |---|---|
            %s
            ## The stages

            | name | on the desk |
            |---|---|
            %s"""
                    .formatted(
                            mainWays().map(Drawing::arrow).collect(Collectors.joining()),
                            Stream.of(CaseStatus.values())
                                    .filter(CaseStatus::isOpen)
                                    .map(stage -> "`" + stage + "`")
                                    .collect(Collectors.joining(", ")),
                            mainWays().map(Drawing::row).collect(Collectors.joining()),
                            named("guard", Guard.values()),
                            named("status", CaseStatus.values()));
        }

        private static Stream<Transition> mainWays() {
            return Workflow.TABLE.stream()
                    .filter(row -> row.from() != CaseStatus.SUSPENDED)
                    .filter(row -> row.to() != CaseStatus.SUSPENDED)
                    .filter(row -> row.to() != CaseStatus.WITHDRAWN);
        }

        private static String arrow(Transition row) {
            return "    %s --> %s\n".formatted(row.from(), row.to());
        }

        private static String row(Transition row) {
            return "| `%s` | `%s` | %s | %s |\n"
                    .formatted(
                            row.from(),
                            row.to(),
                            row.permissions().stream()
                                    .sorted()
                                    .map(Permission::name)
                                    .map(name -> "`" + name + "`")
                                    .collect(Collectors.joining(" or ")),
                            row.guards().stream()
                                    .map(guard -> "`" + guard + "`")
                                    .collect(Collectors.joining(", ")));
        }

        private String named(String message, Enum<?>[] constants) {
            return Stream.of(constants)
                    .map(
                            one ->
                                    "| `%s` | %s |\n"
                                            .formatted(
                                                    one,
                                                    words.getProperty(message + "_$" + one.name())))
                    .collect(Collectors.joining());
        }
    }
}
