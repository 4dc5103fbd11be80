package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.investigation.Exhibit;
import dk.aarhus.ligevaerd.casework.investigation.Exhibits;
import dk.aarhus.ligevaerd.casework.investigation.FilePlace;
import dk.aarhus.ligevaerd.casework.investigation.Finding;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Interview;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.investigation.MatterFact;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the case itself says as leaves of a package. Persons stand there by function. What is
 * written down here was not seen by anybody yet: what reporter and parties wrote stays unread.
 */
@ApplicationScoped
class ItemWriter {

    private final Reports reports;
    private final Matters matters;
    private final Exhibits exhibits;
    private final Hearings hearings;
    private final Interviews interviews;
    private final AnswerWriter answers;
    private final BesideWriter beside;

    ItemWriter(
            Reports reports,
            Matters matters,
            Exhibits exhibits,
            Hearings hearings,
            Interviews interviews,
            AnswerWriter answers,
            BesideWriter beside) {
        this.reports = reports;
        this.matters = matters;
        this.exhibits = exhibits;
        this.hearings = hearings;
        this.interviews = interviews;
        this.answers = answers;
        this.beside = beside;
    }

    /** Whether the case has any of it; what every case is to have says so where it is empty. */
    boolean has(ItemKind kind, Reference reference) {
        return beside.has(kind, reference);
    }

    /** The numbers of those who take part, or took part. */
    List<Integer> parties(Reference reference) {
        return beside.parties(reference);
    }

    /** Of everything but letters and files, which are there already. */
    Leaf of(ItemKey key, CaseFile file, Caller caller, Language language) {
        var words = new PackageWords(language);
        var leaf = new Leaf(words.item(key));
        var reference = file.reference();
        switch (key.kind()) {
            case CHRONOLOGY -> chronology(leaf, file, words);
            case ACCOUNT -> account(leaf, reference, words);
            case ANSWERS -> answers.write(leaf, reports.referenced(reference).orElseThrow(), words);
            case DIALOGUE -> beside.dialogue(leaf, reference, words);
            case MEASURES -> beside.measures(leaf, reference, words);
            case REMEDIES -> beside.remedies(leaf, reference, words);
            case PARTY -> beside.party(leaf, reference, key.source(), words);
            case NOTES -> beside.notes(leaf, reference, words);
            case FACTS -> facts(leaf, matters.all(reference, caller), words);
            case TESTS -> new TestLeaf(words, matters.all(reference, caller)).write(leaf, file);
            case FINDINGS -> findings(leaf, matters.all(reference, caller), words);
            case HEARING -> hearing(leaf, file, words);
            case INTERVIEW -> interview(leaf, reference, key.source(), words);
            case DECISION -> decision(leaf, file, words);
            case EXHIBITS -> exhibits(leaf, exhibits.all(reference, caller), words);
            case LETTER, FILE -> throw new IllegalArgumentException("has pages of its own");
        }
        if (leaf.isEmpty()) {
            leaf.paragraph(words.own().nothing());
        }
        return leaf;
    }

    private static void chronology(Leaf leaf, CaseFile file, PackageWords words) {
        for (var line : file.timeline()) {
            leaf.item(words.day(line.happenedOn()) + ": " + words.act(line.act(), line.subject()));
        }
    }

    private void account(Leaf leaf, Reference reference, PackageWords words) {
        var report = reports.referenced(reference).orElseThrow();
        leaf.labelled(words.own().received(), Optional.of(words.day(report.receivedOn())));
        leaf.paragraph(report.account());
    }

    private static void facts(Leaf leaf, Matters.All all, PackageWords words) {
        all.allegations()
                .forEach(
                        one -> {
                            leaf.heading(words.own().issue(one.number()));
                            leaf.paragraph(one.words());
                        });
        all.facts().forEach(one -> fact(leaf, one, all, words));
    }

    private static void fact(Leaf leaf, MatterFact one, Matters.All all, PackageWords words) {
        leaf.heading(words.own().fact(one.number()));
        leaf.paragraph(one.words());
        leaf.labelled(words.own().happened(), one.happenedOn().map(words::day));
        leaf.labelled(words.own().source(), Optional.of(one.source()));
        leaf.paragraph(one.disputed() ? words.own().disputed() : words.own().undisputed());
        var files =
                all.files().stream()
                        .filter(file -> one.evidence().contains(file.id()))
                        .map(file -> words.own().file(file.number()))
                        .collect(Collectors.joining(", "));
        leaf.labelled(words.own().evidence(), Optional.of(files));
    }

    private static void findings(Leaf leaf, Matters.All all, PackageWords words) {
        all.allegations()
                .forEach(
                        issue ->
                                issue.findings()
                                        .forEach(
                                                one -> {
                                                    leaf.heading(words.own().issue(issue.number()));
                                                    leaf.paragraph(
                                                            words.own().verdict(one.verdict()));
                                                    leaf.paragraph(one.reasons());
                                                    leaf.labelled(
                                                            words.own().restsOn(),
                                                            numbers(one, words));
                                                }));
    }

    private static Optional<String> numbers(Finding finding, PackageWords words) {
        return Optional.of(
                Stream.concat(
                                finding.facts().stream().map(words.own()::fact),
                                finding.exhibits().stream().map(words.own()::exhibit))
                        .collect(Collectors.joining(", ")));
    }

    /** That each was heard, when, and what they said: the proof of hearing. */
    private void hearing(Leaf leaf, CaseFile file, PackageWords words) {
        file.nobodyHeard()
                .ifPresent(
                        none ->
                                leaf.labelled(
                                        words.own().notHeard(), Optional.of(none.exemptReason())));
        hearings.sent(file.reference())
                .forEach(
                        text -> {
                            leaf.heading(words.own().hearingText(text.number()));
                            leaf.labelled(
                                    words.own().heard(),
                                    hearings.heard(file.reference(), text)
                                            .flatMap(Party::function));
                            leaf.labelled(words.own().sentOn(), text.sentOn().map(words::day));
                            leaf.labelled(words.own().answerBy(), text.answerBy().map(words::day));
                            leaf.labelled(
                                    words.own().answeredOn(), text.answeredOn().map(words::day));
                            leaf.paragraph(text.words());
                            leaf.labelled(words.own().answer(), text.answer());
                            leaf.labelled(words.own().objections(), text.objections());
                        });
    }

    private void interview(Leaf leaf, Reference reference, String source, PackageWords words) {
        interviews.of(reference).stream()
                .filter(one -> Integer.toString(one.number()).equals(source))
                .forEach(
                        (Interview one) -> {
                            leaf.labelled(words.own().heldOn(), one.heldOn().map(words::day));
                            one.minutes().ifPresent(leaf::paragraph);
                            leaf.labelled(
                                    words.own().answeredOn(), one.answeredOn().map(words::day));
                            leaf.labelled(words.own().objections(), one.objections());
                        });
    }

    static void decision(Leaf leaf, CaseFile file, PackageWords words) {
        file.decision()
                .ifPresent(
                        made -> {
                            leaf.labelled(words.own().decidedOn(), file.decided().map(words::day));
                            leaf.paragraph(words.law().outcome(made.outcome()));
                            leaf.paragraph(made.reasons());
                            leaf.heading(words.own().toReporter());
                            leaf.paragraph(made.toReporter());
                        });
    }

    private static void exhibits(Leaf leaf, Exhibits.All all, PackageWords words) {
        for (Exhibit one : all.exhibits()) {
            leaf.heading(words.own().exhibit(one.number()));
            if (one.setAsideOn().isPresent()) {
                leaf.paragraph(words.own().exhibitGone());
                continue;
            }
            leaf.paragraph(one.what());
            leaf.labelled(words.own().source(), Optional.of(one.source()));
            leaf.labelled(words.own().obtained(), Optional.of(words.day(one.obtainedOn())));
            leaf.labelled(
                    words.own().place(),
                    all.files().stream()
                            .filter(file -> one.file().filter(file.id()::equals).isPresent())
                            .findFirst()
                            .map(
                                    file ->
                                            words.own().file(file.number())
                                                    + one.place()
                                                            .map(at -> ", " + said(at, words))
                                                            .orElse("")));
            leaf.labelled("SHA-256", one.digest());
        }
    }

    private static String said(FilePlace place, PackageWords words) {
        return place.unit() == FilePlace.Unit.PAGE
                ? words.own().atPage(place.at())
                : words.own().atSecond(place.clock());
    }
}
