package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a treatment of a case had come to, taken out of the case when it is opened again.
 *
 * @param assessments to be removed from the base
 */
public record SetAside(
        int round,
        Optional<Outcome> outcome,
        Optional<LocalDate> decided,
        Optional<String> decidedBy,
        List<Piece> pieces,
        List<Assessment> assessments) {

    // Between pieces stands a character that no text of ours holds: input is cleaned of it.
    private static final String BETWEEN = "\u001e";
    private static final String WITHIN = "\u001f";

    /**
     * A part of the case and what stood in it.
     *
     * @param about what it was about, a code; may be empty
     */
    public record Piece(CasePart part, String about, String words) {

        /** A legal test: the reasons of its finding, and then each of its answers. */
        static List<Piece> of(Assessment done) {
            var pieces = new ArrayList<Piece>();
            pieces.add(new Piece(CasePart.TESTS, done.test().name(), done.reasons().orElse("")));
            done.answers()
                    .forEach(
                            (question, given) ->
                                    pieces.add(
                                            new Piece(
                                                    CasePart.TESTS,
                                                    Answered.code(done.test(), question, given),
                                                    Optional.ofNullable(given.reasoning())
                                                            .orElse(""))));
            return List.copyOf(pieces);
        }

        /** The answer that it is; empty for anything else. */
        public Optional<Answered> answered() {
            return part == CasePart.TESTS && about.contains(" ")
                    ? Optional.of(Answered.of(this))
                    : Optional.empty();
        }
    }

    /** One question of a legal test as it was answered. */
    public record Answered(LegalTest test, QuestionId question, Assessment.Reasoned given) {

        private static final int CODES = 4;

        private static String code(LegalTest test, QuestionId question, Assessment.Reasoned given) {
            return String.join(" ", test.name(), question.name(), given.answer().name())
                    + (given.evidence() == null ? "" : " " + given.evidence());
        }

        private static Answered of(Piece piece) {
            var codes = piece.about().split(" ", CODES);
            return new Answered(
                    LegalTest.valueOf(codes[0]),
                    QuestionId.valueOf(codes[1]),
                    new Assessment.Reasoned(
                            Answer.valueOf(codes[2]),
                            piece.words().isEmpty() ? null : piece.words(),
                            codes.length < CODES ? null : codes[CODES - 1]));
        }
    }

    /** All pieces as one text. */
    public String written() {
        return pieces.stream()
                .map(one -> String.join(WITHIN, one.part().name(), one.about(), one.words()))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The pieces of a text that was {@link #written}. */
    public static List<Piece> read(String written) {
        var pieces = new ArrayList<Piece>();
        for (String one : written.split(BETWEEN)) {
            var cells = one.split(WITHIN, 3);
            if (cells.length == 3) {
                pieces.add(new Piece(CasePart.valueOf(cells[0]), cells[1], cells[2]));
            }
        }
        return pieces;
    }
}
