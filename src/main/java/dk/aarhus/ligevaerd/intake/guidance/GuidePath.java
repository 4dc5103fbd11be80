package dk.aarhus.ligevaerd.intake.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers given so far, first to last; written as {@code NO-PERSON-YES}. */
public record GuidePath(List<GuideAnswer> answers) {

    public static final GuidePath START = new GuidePath(List.of());
    private static final String BETWEEN = "-";

    public GuidePath {
        answers = List.copyOf(answers);
    }

    /**
     * @throws IllegalArgumentException for what is no list of answers
     */
    public static GuidePath parse(String written) {
        return written.isEmpty()
                ? START
                : new GuidePath(
                        Arrays.stream(written.split(BETWEEN, -1))
                                .map(GuideAnswer::valueOf)
                                .toList());
    }

    public GuidePath and(GuideAnswer next) {
        return new GuidePath(Stream.concat(answers.stream(), Stream.of(next)).toList());
    }

    /** Without the last answer; the start stays the start. */
    public GuidePath back() {
        return answers.isEmpty() ? this : new GuidePath(answers.subList(0, answers.size() - 1));
    }

    @Override
    public String toString() {
        return answers.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }
}
