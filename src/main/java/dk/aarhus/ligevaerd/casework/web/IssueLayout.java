package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.Allegation;
import dk.aarhus.ligevaerd.casework.investigation.Finding;
import dk.aarhus.ligevaerd.casework.investigation.MatterFact;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
import dk.aarhus.ligevaerd.casework.investigation.Verdict;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Link;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The page of issues, facts and findings. */
@ApplicationScoped
class IssueLayout {

    static final String ALLEGE = "allege";
    static final String STATE = "state";
    private static final Set<Ground> NO_GROUND =
            EnumSet.of(Ground.DONT_KNOW, Ground.PREFER_NOT_TO_SAY);

    private final Matters matters;
    private final SheetWords words;

    IssueLayout(Matters matters, SheetWords words) {
        this.matters = matters;
        this.words = words;
    }

    static String allegation(int number) {
        return "issue" + number;
    }

    static String finding(int allegation, int party) {
        return "finding" + allegation + "x" + party;
    }

    static String fact(int number) {
        return "correct" + number;
    }

    SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = matters.all(reference, caller);
        var own = words.own();
        var issues =
                new SheetSection(
                        "issues",
                        own.allegationsHeading(),
                        own.noAllegations(),
                        all.allegations().stream().map(one -> entry(all, one, typed)).toList(),
                        all.mayAct()
                                ? List.of(
                                        alleging(
                                                        all,
                                                        words.form("allegations", ALLEGE, typed),
                                                        Optional.empty())
                                                .as(own.allege(), "", own.save()))
                                : List.of());
        var facts =
                new SheetSection(
                        "facts",
                        own.factsHeading(),
                        own.noFacts(),
                        all.facts().stream().map(one -> entry(all, one, typed)).toList(),
                        all.mayAct()
                                ? List.of(
                                        stating(
                                                        all,
                                                        words.form("facts", STATE, typed),
                                                        Optional.empty())
                                                .as(own.stateFact(), "", own.save()))
                                : List.of());
        return new SheetPage(
                reference,
                CaseTab.ISSUES,
                all.version(),
                own.issuesLead(),
                List.of(issues, facts),
                typed.faults(),
                notice);
    }

    private SheetEntry entry(Matters.All all, Allegation one, TypedSheet typed) {
        var own = words.own();
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        own.field(SheetLabel.ABOUT),
                        SheetWords.joined(
                                one.answerable().stream()
                                        .map(party -> words.title(all.accused(), party))
                                        .toList())));
        if (!one.forms().isEmpty()) {
            lines.add(
                    new Line(
                            own.field(SheetLabel.FORMS),
                            SheetWords.joined(
                                    one.forms().stream().map(words.choices()::form).toList())));
        }
        if (!one.grounds().isEmpty()) {
            lines.add(
                    new Line(
                            own.field(SheetLabel.GROUNDS),
                            SheetWords.joined(
                                    one.grounds().stream().map(words.choices()::ground).toList())));
        }
        if (one.from().isPresent() || one.to().isPresent()) {
            lines.add(
                    new Line(
                            own.periodLabel(),
                            one.from().map(words::day).orElse("…")
                                    + " – "
                                    + one.to().map(words::day).orElse("…")));
        }
        one.findings().forEach(finding -> lines.add(line(all, finding)));
        lines.add(written(one.writtenBy(), words.day(one.writtenOn())));
        var marks = new ArrayList<Mark>();
        one.findings().forEach(f -> marks.add(SheetWords.mark("plain", own.verdict(f.verdict()))));
        if (one.findings().size() < one.answerable().size()) {
            marks.add(SheetWords.mark("warning", own.unfound()));
        }
        return new SheetEntry(
                "allegation" + one.number(),
                own.allegation(one.number()),
                marks,
                one.words(),
                lines,
                List.of(),
                List.of(),
                all.mayAct() ? forms(all, one, typed) : List.of());
    }

    private Line line(Matters.All all, Finding finding) {
        return new Line(
                words.own().verdict(finding.verdict())
                        + ": "
                        + words.title(all.accused(), finding.party()),
                finding.reasons(),
                Stream.concat(
                                finding.facts().stream().map(this::link),
                                finding.exhibits().stream().map(one -> link(all, one)))
                        .toList());
    }

    private Link link(int fact) {
        return new Link("#fact" + fact, words.own().factNumber(fact));
    }

    /** What was filed wrong since stays cited, and is said to be gone. */
    private Link link(Matters.All all, int exhibit) {
        var isThere = all.exhibits().stream().anyMatch(one -> one.number() == exhibit);
        return new Link(
                "/cases/%s/exhibits#exhibit%d".formatted(all.reference(), exhibit),
                words.exhibits().number(exhibit)
                        + (isThere ? "" : " (" + words.exhibits().gone() + ")"));
    }

    private List<SheetForm> forms(Matters.All all, Allegation one, TypedSheet typed) {
        var own = words.own();
        var forms = new ArrayList<SheetForm>();
        for (int party : one.answerable()) {
            var earlier = one.findings().stream().filter(f -> f.party() == party).findFirst();
            forms.add(
                    words.form(
                                    "allegations/%d/findings/%d".formatted(one.number(), party),
                                    finding(one.number(), party),
                                    typed)
                            .oneOf(
                                    SheetLabel.VERDICT,
                                    Verdict.values(),
                                    own::verdict,
                                    earlier.map(Finding::verdict))
                            .words(SheetLabel.REASONS, earlier.map(Finding::reasons))
                            .tick(
                                    SheetLabel.FACTS,
                                    all.facts().stream().map(this::option).toList(),
                                    earlier.map(Finding::facts).orElse(List.of()))
                            .tick(
                                    SheetLabel.EXHIBITS,
                                    all.exhibits().stream().map(this::option).toList(),
                                    earlier.map(Finding::exhibits).orElse(List.of()))
                            .as(own.findingFor(words.title(all.accused(), party)), "", own.save()));
        }
        forms.add(
                alleging(
                                all,
                                words.form(
                                        "allegations/" + one.number(),
                                        allegation(one.number()),
                                        typed),
                                Optional.of(one))
                        .as(own.changeParty(), "", own.save()));
        return forms;
    }

    private Option option(MatterFact fact) {
        return new Option(
                Integer.toString(fact.number()), fact.number() + " · " + fact.words(), false);
    }

    private Option option(Matters.ExhibitRef exhibit) {
        return new Option(
                Integer.toString(exhibit.number()),
                exhibit.number() + " · " + exhibit.what(),
                false);
    }

    private SheetSketch alleging(Matters.All all, SheetSketch form, Optional<Allegation> one) {
        return form.words(SheetLabel.WORDS, one.map(Allegation::words))
                .tick(
                        SheetLabel.ABOUT,
                        words.options(all.accused()),
                        one.map(Allegation::about).orElse(List.of()))
                .several(
                        SheetLabel.FORMS,
                        Arrays.stream(Form.values()).filter(f -> f != Form.DONT_KNOW).toList(),
                        words.choices()::form,
                        one.map(Allegation::forms).orElse(Set.of()))
                .several(
                        SheetLabel.GROUNDS,
                        Arrays.stream(Ground.values()).filter(g -> !NO_GROUND.contains(g)).toList(),
                        words.choices()::ground,
                        one.map(Allegation::grounds).orElse(Set.of()))
                .day(SheetLabel.FROM, one.flatMap(Allegation::from))
                .day(SheetLabel.TO, one.flatMap(Allegation::to));
    }

    private SheetEntry entry(Matters.All all, MatterFact fact, TypedSheet typed) {
        var own = words.own();
        var lines = new ArrayList<Line>();
        lines.add(new Line(own.field(SheetLabel.SOURCE), fact.source()));
        fact.happenedOn()
                .ifPresent(
                        day ->
                                lines.add(
                                        new Line(
                                                own.field(SheetLabel.HAPPENED_ON),
                                                words.day(day))));
        if (!fact.evidence().isEmpty()) {
            lines.add(
                    new Line(
                            own.field(SheetLabel.EVIDENCE),
                            SheetWords.joined(
                                    all.files().stream()
                                            .filter(file -> fact.evidence().contains(file.id()))
                                            .map(file -> own.fileNumber(file.number()))
                                            .toList())));
        }
        lines.add(written(fact.writtenBy(), words.day(fact.writtenOn())));
        return new SheetEntry(
                "fact" + fact.number(),
                own.factNumber(fact.number()),
                List.of(
                        fact.disputed()
                                ? SheetWords.mark("warning", own.disputedYes())
                                : SheetWords.mark("plain", own.disputedNo())),
                fact.words(),
                lines,
                List.of(),
                List.of(),
                all.mayAct()
                        ? List.of(
                                stating(
                                                all,
                                                words.form(
                                                        "facts/" + fact.number(),
                                                        fact(fact.number()),
                                                        typed),
                                                Optional.of(fact))
                                        .as(own.changeParty(), "", own.save()))
                        : List.of());
    }

    private SheetSketch stating(Matters.All all, SheetSketch form, Optional<MatterFact> fact) {
        var own = words.own();
        return form.words(SheetLabel.WORDS, fact.map(MatterFact::words))
                .line(SheetLabel.SOURCE, fact.map(MatterFact::source))
                .day(SheetLabel.HAPPENED_ON, fact.flatMap(MatterFact::happenedOn))
                .yesOrNo(
                        SheetLabel.DISPUTED,
                        own.disputedYes(),
                        own.disputedNo(),
                        fact.map(MatterFact::disputed))
                .tick(
                        SheetLabel.EVIDENCE,
                        all.files().stream()
                                .map(
                                        file ->
                                                new Option(
                                                        file.id().toString(),
                                                        own.fileNumber(file.number())
                                                                + " · "
                                                                + file.name(),
                                                        false))
                                .toList(),
                        fact.map(MatterFact::evidence).orElse(List.of()));
    }

    private Line written(String by, String day) {
        return new Line(words.own().writtenLabel(), words.own().namedBy(by, day));
    }
}
