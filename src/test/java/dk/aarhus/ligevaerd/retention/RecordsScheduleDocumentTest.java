package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.architecture.PrintedTable;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("docs/records-schedule.md")
class RecordsScheduleDocumentTest {

    @Inject @All List<Retained> rooms;

    @Test
    void is_printed_from_the_table() {
        PrintedTable.in("records-schedule.md").says(text());
    }

    private String text() {
        return """
        # How long everything is kept

        Printed from `retention/RecordsSchedule.java` and from what the rooms say of their tables; a test compares them. The
        periods are proposals: the municipality decides them with its archive, for preservation and discard are decided per
        KLE group and facet. A legal hold stops the clock. Backups follow: what was let go of does not come back from one
        (docs/operations.md).

        | class | kept | from | then | authority |
        |---|---|---|---|---|
        %s
        "Substantiated with a sanction" is not told apart here: the documents of a sanction belong to the personnel system, and
        the case itself is kept as any case of employment.

        ## What goes with a case

        | room | tables |
        |---|---|
        %s
        ## What stays, and why

        | table | why |
        |---|---|
        %s"""
                .formatted(
                        RecordsSchedule.RULES.stream()
                                .map(RecordsScheduleDocumentTest::row)
                                .collect(Collectors.joining()),
                        rooms.stream()
                                .filter(room -> !room.tables().isEmpty())
                                .sorted(
                                        Comparator.comparingInt(Retained::turn)
                                                .thenComparing(Retained::room))
                                .map(
                                        room ->
                                                "| `%s` | %s |\n"
                                                        .formatted(
                                                                room.room(),
                                                                room.tables().stream()
                                                                        .sorted()
                                                                        .map("`%s`"::formatted)
                                                                        .collect(
                                                                                Collectors.joining(
                                                                                        ", "))))
                                .collect(Collectors.joining()),
                        Stream.concat(
                                        rooms.stream()
                                                .flatMap(room -> room.stays().entrySet().stream()),
                                        RecordsSchedule.tablesOfNoCase().entrySet().stream())
                                .sorted(Map.Entry.comparingByKey())
                                .map(
                                        one ->
                                                "| `%s` | %s |\n"
                                                        .formatted(one.getKey(), one.getValue()))
                                .collect(Collectors.joining()));
    }

    private static String row(RetentionRule rule) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        rule.records(),
                        rule.kept().map(RecordsScheduleDocumentTest::words).orElse("no end"),
                        switch (rule.start()) {
                            case END_OF_CASE -> "the case was closed, forwarded or withdrawn";
                            case WRITTEN -> "it was written";
                        },
                        switch (rule.then()) {
                            case PROPOSED -> "proposed; goes when the records manager confirms";
                            case BY_ITSELF -> "goes by itself";
                            case STAYS -> "stays";
                        },
                        rule.authority());
    }

    private static String words(Period period) {
        if (period.getYears() > 0) {
            return period.getYears() + " years";
        }
        if (period.getMonths() > 0) {
            return period.getMonths() + " months";
        }
        return period.getDays() == 1 ? "1 day" : period.getDays() + " days";
    }
}
