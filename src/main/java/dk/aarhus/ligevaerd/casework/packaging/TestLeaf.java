package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.Assessment;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
import dk.aarhus.ligevaerd.law.Question;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The legal tests, question by question: the answer, whose it is to show it (FBL § 7 a, LSL § 2(5),
 * HDL § 10), and the facts and files that it rests on, written out.
 */
final class TestLeaf {

    private static final String FILE = "B";
    private static final String FACT = "F";

    private final PackageWords words;
    private final Matters.All all;

    TestLeaf(PackageWords words, Matters.All all) {
        this.words = words;
        this.all = all;
    }

    void write(Leaf leaf, CaseFile file) {
        file.assessments().forEach(test -> write(leaf, test));
    }

    private void write(Leaf leaf, Assessment test) {
        leaf.heading(words.law().legalTest(test.test()));
        var proof = test.proof();
        leaf.paragraph(
                words.flow().shownPresumption(proof.presumption())
                        + " "
                        + words.flow().shownRebuttal(proof.rebuttal()));
        var answers = test.answers();
        test.test().questions().stream()
                .map(Question::id)
                .filter(answers::containsKey)
                .forEach(
                        id -> {
                            var given = answers.get(id);
                            leaf.item(
                                    "%s %s. %s (%s)%s"
                                            .formatted(
                                                    words.law().question(id),
                                                    words.law().answer(given.answer()),
                                                    Optional.ofNullable(given.reasoning())
                                                            .orElse(""),
                                                    words.flow().burden(test.test().burdenOf(id)),
                                                    given.cited().stream()
                                                            .map(this::cited)
                                                            .map(line -> "\n– " + line)
                                                            .collect(Collectors.joining())));
                        });
        test.finding()
                .ifPresent(
                        outcome ->
                                leaf.labelled(
                                        words.own().outcome(),
                                        Optional.of(words.law().outcome(outcome))));
        test.reasons().ifPresent(leaf::paragraph);
    }

    private String cited(String number) {
        var digits = number.substring(1);
        if (number.startsWith(FACT)) {
            return all.facts().stream()
                    .filter(fact -> Integer.toString(fact.number()).equals(digits))
                    .findFirst()
                    .map(fact -> words.own().fact(fact.number()) + ": " + fact.words())
                    .orElse(number);
        }
        return number.startsWith(FILE) && digits.matches("\\d{1,4}")
                ? words.own().file(Integer.parseInt(digits))
                : number;
    }
}
