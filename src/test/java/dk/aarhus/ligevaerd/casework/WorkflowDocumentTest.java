package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.architecture.PrintedTable;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/workflow.md")
class WorkflowDocumentTest {

    private static final Path WORDS = Path.of("src/main/resources/messages");

    @Test
    void is_drawn_from_the_table() throws IOException {
        PrintedTable.in("workflow.md").says(new Drawing(words()).text());
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        for (var bundle : List.of("casework", "flow")) {
            try (Reader file = Files.newBufferedReader(WORDS.resolve(bundle + "_en.properties"))) {
                words.load(file);
            }
        }
        return words;
    }

    /** The table as a picture, as rows, and the conditions in words. */
    private record Drawing(Properties words) {

        String text() {
            return """
            # The workflow

            Printed from `casework/Workflow.java`, `Track.java`, `TrackSign.java` and `Guard.java`; a test compares them. What
            is not in the table cannot happen, through no door.

            Every condition says how firmly it stands. **LAW** holds always: it comes from a statute, or is a promise or a pair
            of eyes without which no result would stand. **PRACTICE** is a rule of this service: whoever may move the case can
            set it aside for that one move, with one sentence, which stands in the timeline, in the journal and on the case for
            as long as the case is kept.

            ## The tracks

            At triage a case is put on a track, which is the map without the stages that it skips. The first sign in this table
            that is there proposes; the handler may choose another with one sentence. Both stay in the timeline.

            | sign | proposes | because |
            |---|---|---|
            %s
            A short case goes from triage to its end in three steps: talked over, decided by another, closed. "Out of scope" and
            "unfounded" need a second person on every track (`SECOND_PERSON`, `SIGNED_BY_ANOTHER`), and that is never set aside.
            Where a short case is investigated after all, it becomes an ordinary one.

            %s
            Beside these, on every track, from every open stage: a pause (`SUSPENDED`) for a reason, which ends in the stage
            where it began, and taking the report back (`WITHDRAWN`) for a reason. Open are: %s.

            Tasks that are to be done first (`LAW_TASKS_DONE`, `TASKS_DONE`) hold a case back on every way on from triage to its
            end. They hold back neither the acknowledgement and the triage, which are owed by a day, nor forwarding, which the
            law asks for (FVL § 7(2)), nor a pause, nor taking the report back, nor a way back. A case that was forwarded or
            withdrawn is closed without them: nobody works on it any more.

            ## What is next

            Every case has one next step: what, who has the ball, until when, and what stands in the way, with a link to where
            it is done. It is the way that asks for no reason; where several are free, somebody chooses. A case that rests has
            one too: a pause and a forwarded case are looked at after 14 days, a withdrawn one after 7, and a closed one says
            until when it is kept. It heads the page of the case, is a column of the list, is `next` in a call, and stands in
            plain words in the reporter's mailbox.

            ## Every way

            In italics: only on these tracks. An arrow names the track that the case is on from then.

            | from | to | who | what must hold |
            |---|---|---|---|
            %s
            ## The conditions

            | name | stands by | from | what the desk is asked to do while it does not hold |
            |---|---|---|---|
            %s
            ## The stages

            | name | on the desk |
            |---|---|
            %s"""
                    .formatted(
                            Stream.of(TrackSign.values())
                                    .map(this::sign)
                                    .collect(Collectors.joining()),
                            Stream.of(Track.values())
                                    .map(this::map)
                                    .collect(Collectors.joining("\n")),
                            Stream.of(CaseStatus.values())
                                    .filter(CaseStatus::isOpen)
                                    .map(stage -> "`" + stage + "`")
                                    .collect(Collectors.joining(", ")),
                            mainWays().map(Drawing::row).collect(Collectors.joining()),
                            Stream.of(Guard.values())
                                    .map(this::guard)
                                    .collect(Collectors.joining()),
                            named("status", CaseStatus.values()));
        }

        private String sign(TrackSign sign) {
            return "| `%s` | `%s` | %s |\n"
                    .formatted(sign, sign.track(), words.getProperty("trackSign_$" + sign.name()));
        }

        /** The ways of one track, each arrow with how many conditions of law and of practice. */
        private String map(Track track) {
            return """
            ### %s

            %s

            ```mermaid
            stateDiagram-v2
                [*] --> RECEIVED
            %s```
            """
                    .formatted(
                            track,
                            words.getProperty("trackCourse_" + track.name()),
                            mainWays()
                                    .filter(row -> row.isOn(track))
                                    .map(Drawing::arrow)
                                    .collect(Collectors.joining()));
        }

        private String guard(Guard guard) {
            return "| `%s` | %s | %s | %s |\n"
                    .formatted(
                            guard,
                            guard.weight(),
                            words.getProperty("source_$" + guard.name()),
                            words.getProperty("guard_$" + guard.name()));
        }

        private static Stream<Transition> mainWays() {
            return Workflow.TABLE.stream()
                    .filter(row -> row.from() != CaseStatus.SUSPENDED)
                    .filter(row -> row.to() != CaseStatus.SUSPENDED)
                    .filter(row -> row.to() != CaseStatus.WITHDRAWN);
        }

        private static String arrow(Transition row) {
            var law = count(row, Weight.LAW);
            var practice = count(row, Weight.PRACTICE);
            var tags =
                    Stream.of(
                                    law == 0 ? "" : law + " LAW",
                                    practice == 0 ? "" : practice + " PRACTICE",
                                    row.onto().map(track -> "then " + track).orElse(""))
                            .filter(tag -> !tag.isEmpty())
                            .collect(Collectors.joining(", "));
            return "    %s --> %s%s\n"
                    .formatted(row.from(), row.to(), tags.isEmpty() ? "" : ": " + tags);
        }

        private static long count(Transition row, Weight weight) {
            return row.guards().stream().filter(guard -> guard.weight() == weight).count();
        }

        private static String row(Transition row) {
            return "| `%s` | `%s`%s%s | %s | %s |\n"
                    .formatted(
                            row.from(),
                            row.to(),
                            row.tracks().size() == Track.values().length
                                    ? ""
                                    : row.tracks().stream()
                                            .sorted()
                                            .map(Track::name)
                                            .collect(Collectors.joining(", ", " *", "*")),
                            row.onto().map(track -> " → " + track).orElse(""),
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
