package dk.aarhus.ligevaerd.intake.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decision tree that helps a reporter to find the word for what happened, read from a file that
 * needs no programmer to be understood. {@code docs/guidance.md} shows every path.
 */
public final class Guidance {

    private static final String FILE = "/guidance/tree.txt";
    private static final String RESULT = "-> ";
    private static final int COLUMNS = 3;

    /** The tree as it stands in the file. */
    public static final Guidance TREE = read();

    /** What follows an answer: exactly one of the two. */
    private record Following(Optional<GuideQuestion> question, Optional<GuideResult> result) {

        static Following of(String written) {
            return written.startsWith(RESULT)
                    ? new Following(
                            Optional.empty(),
                            Optional.of(
                                    GuideResult.valueOf(
                                            written.substring(RESULT.length()).strip())))
                    : new Following(Optional.of(GuideQuestion.valueOf(written)), Optional.empty());
        }
    }

    private final GuideQuestion first;
    private final Map<GuideQuestion, Map<GuideAnswer, Following>> rows;

    private Guidance(GuideQuestion first, Map<GuideQuestion, Map<GuideAnswer, Following>> rows) {
        this.first = first;
        this.rows = rows;
    }

    /**
     * @throws IllegalArgumentException when a question of the path does not offer its answer, or
     *     the path goes on beyond a result
     */
    public GuidePlace at(GuidePath path) {
        var here = new Following(Optional.of(first), Optional.empty());
        var danger = false;
        for (var answer : path.answers()) {
            var asked =
                    here.question()
                            .orElseThrow(() -> new IllegalArgumentException("beyond a result"));
            here = following(asked, answer);
            danger |= asked == GuideQuestion.DANGER && answer == GuideAnswer.YES;
        }
        var offered =
                here.question().map(rows::get).map(Map::keySet).map(List::copyOf).orElse(List.of());
        return new GuidePlace(path, here.question(), offered, here.result(), danger);
    }

    /** Every path that ends at a result, in the order of the file. */
    public List<GuidePlace> ends() {
        var ends = new ArrayList<GuidePlace>();
        collect(GuidePath.START, ends);
        return ends;
    }

    private void collect(GuidePath path, List<GuidePlace> ends) {
        var place = at(path);
        if (place.result().isPresent()) {
            ends.add(place);
        }
        place.offered().forEach(answer -> collect(path.and(answer), ends));
    }

    private Following following(GuideQuestion question, GuideAnswer answer) {
        return Optional.ofNullable(rows.get(question).get(answer))
                .orElseThrow(() -> new IllegalArgumentException("not offered"));
    }

    private static Guidance read() {
        Map<GuideQuestion, Map<GuideAnswer, Following>> rows = new EnumMap<>(GuideQuestion.class);
        GuideQuestion first = null;
        for (var line : lines()) {
            var cells = line.split("\\|");
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("not a line of the tree: " + line);
            }
            var question = GuideQuestion.valueOf(cells[0].strip());
            first = first == null ? question : first;
            rows.computeIfAbsent(question, none -> new LinkedHashMap<>())
                    .put(GuideAnswer.valueOf(cells[1].strip()), Following.of(cells[2].strip()));
        }
        return new Guidance(first, rows);
    }

    private static List<String> lines() {
        try (var file = Guidance.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
