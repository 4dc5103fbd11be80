package dk.aarhus.ligevaerd.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Every table of the base")
class EveryTableTest {

    private static final Pattern CREATED =
            Pattern.compile("(?im)^\\s*create table (?:if not exists )?(\\w+)");

    private static final Pattern DROPPED =
            Pattern.compile("(?im)^\\s*drop table (?:if exists )?(\\w+)");

    @Inject @All List<Retained> rooms;

    @Test
    void is_one_that_a_room_lets_go_of_or_says_why_it_stays() throws IOException {
        var answered = new TreeSet<>(RecordsSchedule.tablesOfNoCase().keySet());
        rooms.forEach(
                room -> {
                    answered.addAll(room.tables());
                    answered.addAll(room.stays().keySet());
                });
        assertThat(tables())
                .as(
                        "a room that stores people answers for its tables by a bean of type Retained;"
                                + " a table without persons is named in RecordsSchedule")
                .hasSizeGreaterThan(20)
                .isSubsetOf(answered);
    }

    @Test
    void is_answered_for_by_one_room() {
        var all = rooms.stream().flatMap(room -> room.tables().stream()).toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).noneMatch(RecordsSchedule.tablesOfNoCase()::containsKey);
    }

    @Test
    void that_is_let_go_of_exists() throws IOException {
        assertThat(tables())
                .containsAll(
                        rooms.stream()
                                .flatMap(room -> room.tables().stream())
                                .collect(Collectors.toSet()));
    }

    private static Set<String> tables() throws IOException {
        var tables = new TreeSet<String>();
        var dropped = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/resources/db"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                var text = Files.readString(file);
                CREATED.matcher(text).results().forEach(found -> tables.add(found.group(1)));
                DROPPED.matcher(text).results().forEach(found -> dropped.add(found.group(1)));
            }
        }
        tables.removeAll(dropped);
        return tables;
    }
}
