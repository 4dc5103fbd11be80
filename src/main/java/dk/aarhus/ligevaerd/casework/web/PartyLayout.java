package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.InformationDuty;
import dk.aarhus.ligevaerd.casework.investigation.LegalStanding;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.investigation.PartyRole;
import dk.aarhus.ligevaerd.casework.investigation.PostponedGround;
import dk.aarhus.ligevaerd.casework.investigation.Risk;
import dk.aarhus.ligevaerd.casework.investigation.RiskSign;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of the people of a case. */
@ApplicationScoped
class PartyLayout {

    static final String NAME = "name";
    static final String WEIGH = "weigh";

    private final Parties parties;
    private final SheetWords words;

    PartyLayout(Parties parties, SheetWords words) {
        this.parties = parties;
        this.words = words;
    }

    static String change(int number) {
        return "change" + number;
    }

    static String leave(int number) {
        return "leave" + number;
    }

    static String inform(int number) {
        return "inform" + number;
    }

    SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = parties.all(reference, caller);
        var own = words.own();
        var people =
                new SheetSection(
                        "people",
                        own.peopleHeading(),
                        own.noParties(),
                        all.parties().stream().map(party -> entry(all, party, typed)).toList(),
                        all.mayAct() ? List.of(nameForm(typed)) : List.of());
        var risk =
                new SheetSection(
                        "risk",
                        own.riskHeading(),
                        own.noRisk(),
                        all.risks().stream().map(this::entry).toList(),
                        all.mayAct() ? List.of(weighForm(typed, all.risks())) : List.of());
        return new SheetPage(
                reference,
                CaseTab.PARTIES,
                all.version(),
                own.partiesLead(),
                List.of(people, risk),
                typed.faults(),
                notice);
    }

    private SheetEntry entry(Parties.All all, Party party, TypedSheet typed) {
        var own = words.own();
        var marks = new ArrayList<Mark>();
        marks.add(SheetWords.mark("plain", own.legalStanding(party.standing())));
        party.leftOn()
                .ifPresent(
                        day ->
                                marks.add(
                                        SheetWords.mark(
                                                "plain", own.leaveParty() + " " + words.day(day))));
        party.information()
                .map(duty -> duty.state(all.today()))
                .ifPresent(
                        state ->
                                marks.add(
                                        SheetWords.mark(kind(state), own.informationState(state))));
        var lines = new ArrayList<Line>();
        if (party.isReporter()) {
            lines.add(new Line(own.field(SheetLabel.NAME), own.identityKept()));
        }
        lines.addAll(
                SheetWords.those(
                        words.line(SheetLabel.NAME, party.name()),
                        words.line(SheetLabel.FUNCTION, party.function()),
                        words.line(SheetLabel.WORKPLACE, party.workplace()),
                        words.line(SheetLabel.CONTACT, party.contact()),
                        words.line(SheetLabel.ACCOUNT, party.account()),
                        words.line(SheetLabel.LANGUAGE, party.language())));
        party.information().ifPresent(duty -> lines.addAll(lines(duty)));
        lines.add(
                new Line(
                        own.writtenLabel(),
                        own.namedBy(party.namedBy(), words.day(party.namedOn()))));
        return new SheetEntry(
                "party" + party.number(),
                words.title(party),
                marks,
                "",
                lines,
                List.of(),
                List.of(),
                all.mayAct() ? forms(party, typed) : List.of());
    }

    private List<Line> lines(InformationDuty duty) {
        var own = words.own();
        var lines = new ArrayList<Line>();
        lines.add(new Line(own.informationLabel(), own.informationDueBy(words.day(duty.due()))));
        lines.addAll(
                SheetWords.those(
                        words.dayLine(SheetLabel.GIVEN_ON, duty.givenOn()),
                        words.line(SheetLabel.HOW, duty.how()),
                        words.line(SheetLabel.GROUND, duty.ground().map(own::postponedGround)),
                        words.line(SheetLabel.WHY, duty.why()),
                        words.dayLine(SheetLabel.REVIEW_ON, duty.reviewOn())));
        return lines;
    }

    private static String kind(InformationDuty.State state) {
        return switch (state) {
            case DUE, POSTPONED -> "info";
            case OVERDUE, TO_REVIEW -> "error";
            case GIVEN -> "success";
        };
    }

    private SheetEntry entry(Risk risk) {
        var own = words.own();
        var lines = new ArrayList<Line>();
        risk.signs()
                .forEach(
                        sign ->
                                lines.add(
                                        new Line(own.field(SheetLabel.SIGNS), own.riskSign(sign))));
        lines.add(
                new Line(
                        own.writtenLabel(),
                        own.namedBy(risk.weighedBy(), words.day(risk.weighedOn()))));
        return new SheetEntry(
                "risk" + risk.number(),
                own.riskScore(risk.score()) + " · " + words.day(risk.weighedOn()),
                risk.isHigh() ? List.of(SheetWords.mark("error", own.riskHigh())) : List.of(),
                risk.words(),
                lines,
                risk.contactBy().map(words::day).map(own::contactBy).stream().toList(),
                List.of(),
                List.of());
    }

    private SheetForm nameForm(TypedSheet typed) {
        var own = words.own();
        var sketch =
                words.form("parties", NAME, typed)
                        .oneOf(
                                SheetLabel.ROLE,
                                PartyRole.values(),
                                own::partyRole,
                                Optional.empty());
        return person(sketch, Optional.empty())
                .as(own.nameParty(), own.nameReporterLead(), own.save());
    }

    private SheetSketch person(SheetSketch sketch, Optional<Party> party) {
        return sketch.line(SheetLabel.FUNCTION, party.flatMap(Party::function))
                .line(SheetLabel.NAME, party.flatMap(Party::name))
                .line(SheetLabel.WORKPLACE, party.flatMap(Party::workplace))
                .line(SheetLabel.CONTACT, party.flatMap(Party::contact))
                .line(SheetLabel.ACCOUNT, party.flatMap(Party::account))
                .line(SheetLabel.LANGUAGE, party.flatMap(Party::language))
                .list(
                        SheetLabel.STANDING,
                        LegalStanding.values(),
                        words.own()::legalStanding,
                        party.map(Party::standing));
    }

    private List<SheetForm> forms(Party party, TypedSheet typed) {
        var own = words.own();
        var number = party.number();
        var at = "parties/" + number;
        var forms = new ArrayList<SheetForm>();
        if (party.isReporter()) {
            forms.add(
                    words.form(at, change(number), typed)
                            .list(
                                    SheetLabel.STANDING,
                                    LegalStanding.values(),
                                    own::legalStanding,
                                    Optional.of(party.standing()))
                            .as(own.changeParty(), "", own.save()));
            return forms;
        }
        forms.add(
                person(words.form(at, change(number), typed), Optional.of(party))
                        .as(own.changeParty(), "", own.save()));
        var duty = party.information();
        forms.add(
                words.form(at + "/information", inform(number), typed)
                        .day(SheetLabel.GIVEN_ON, duty.flatMap(InformationDuty::givenOn))
                        .line(SheetLabel.HOW, duty.flatMap(InformationDuty::how))
                        .list(
                                SheetLabel.GROUND,
                                PostponedGround.values(),
                                own::postponedGround,
                                duty.flatMap(InformationDuty::ground))
                        .words(SheetLabel.WHY, duty.flatMap(InformationDuty::why))
                        .day(SheetLabel.REVIEW_ON, duty.flatMap(InformationDuty::reviewOn))
                        .as(own.informParty(), own.informLead(), own.save()));
        if (party.leftOn().isEmpty()) {
            forms.add(
                    words.form(at + "/leaving", leave(number), typed)
                            .day(SheetLabel.LEFT_ON, Optional.<LocalDate>empty())
                            .words(SheetLabel.REASON, Optional.empty())
                            .as(own.leaveParty(), "", own.save()));
        }
        return forms;
    }

    private SheetForm weighForm(TypedSheet typed, List<Risk> risks) {
        var own = words.own();
        return words.form("risk", WEIGH, typed)
                .several(
                        SheetLabel.SIGNS,
                        Arrays.asList(RiskSign.values()),
                        own::riskSign,
                        risks.stream().findFirst().map(Risk::signs).orElse(Set.of()))
                .words(SheetLabel.WORDS, Optional.empty())
                .as(own.weighRisk(), own.weighLead(), own.save());
    }
}
