package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.ExemptGround;
import dk.aarhus.ligevaerd.casework.investigation.HearingText;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of hearing texts. */
@ApplicationScoped
class HearingLayout {

    static final String WRITE = "write";

    private final Hearings hearings;
    private final SheetWords words;

    HearingLayout(Hearings hearings, SheetWords words) {
        this.hearings = hearings;
        this.words = words;
    }

    SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = hearings.all(reference, caller);
        var own = words.own();
        var sections = new ArrayList<SheetSection>();
        var canWrite = all.mayAct() && !all.parties().isEmpty();
        sections.add(
                new SheetSection(
                        "texts",
                        own.hearingsHeading(),
                        all.parties().isEmpty() ? own.needsParty() : own.noHearings(),
                        all.texts().stream().map(text -> entry(all, text, typed)).toList(),
                        canWrite
                                ? List.of(
                                        writing(
                                                        all,
                                                        words.form("hearings", WRITE, typed),
                                                        Optional.empty())
                                                .as(
                                                        own.writeHearing(),
                                                        own.writeHearingLead(),
                                                        own.save()))
                                : List.of()));
        if (!all.material().isEmpty()) {
            sections.add(
                    new SheetSection(
                            "material",
                            own.materialHeading(),
                            "",
                            all.material().stream().map(this::material).toList(),
                            List.of()));
        }
        return new SheetPage(
                reference,
                CaseTab.HEARINGS,
                all.version(),
                own.hearingsLead(),
                sections,
                typed.faults(),
                notice);
    }

    private SheetEntry material(Hearings.Material one) {
        var own = words.own();
        return new SheetEntry(
                (one.isFact() ? "material-fact" : "material-issue") + one.number(),
                one.isFact() ? own.factNumber(one.number()) : own.allegation(one.number()),
                List.of(),
                one.words(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private SheetEntry entry(Hearings.All all, HearingText text, TypedSheet typed) {
        var own = words.own();
        var state = text.warning().state(all.today());
        var marks = new ArrayList<Mark>();
        marks.add(SheetWords.mark(kind(state), own.warningState(state)));
        if (text.isSent()) {
            marks.add(SheetWords.mark("success", own.sentLabel()));
        }
        if (text.waitsForTime()) {
            marks.add(SheetWords.mark("warning", words.doors().timeWaits()));
        }
        text.answeredByParty()
                .map(words.doors()::answeredItself)
                .ifPresent(who -> marks.add(SheetWords.mark("info", who)));
        var recurring = all.recurring().getOrDefault(text.number(), List.of());
        var warnings = new ArrayList<String>();
        if (state == HearingText.Warning.State.REVEALS) {
            text.warning().words().map(own::revealWarning).ifPresent(warnings::add);
        }
        if (!recurring.isEmpty()) {
            warnings.add(own.recurringWarning());
        }
        return new SheetEntry(
                "text" + text.number(),
                own.hearingNumber(text.number()) + " · " + words.title(all.parties(), text.party()),
                marks,
                text.words(),
                lines(text),
                warnings,
                recurring,
                all.mayAct() ? forms(all, text, typed) : List.of());
    }

    private static String kind(HearingText.Warning.State state) {
        return switch (state) {
            case GO_ON, EXPIRED, EXEMPT -> "success";
            case NOT_SHOWN, AWAITED -> "warning";
            case REVEALS, WITHDRAWN -> "error";
        };
    }

    private List<Line> lines(HearingText text) {
        var own = words.own();
        var warning = text.warning();
        var lines = new ArrayList<Line>();
        lines.addAll(
                SheetWords.those(
                        words.line(SheetLabel.WITHHELD, text.withheld()),
                        words.line(SheetLabel.WITHHELD_WHY, text.withheldWhy()),
                        words.line(
                                SheetLabel.ANSWER_DAYS,
                                Optional.of(Integer.toString(text.answerDays()))),
                        warning.until().map(day -> new Line(own.untilLabel(), words.day(day))),
                        warning.plannedOn()
                                .map(day -> new Line(own.plannedLabel(), words.day(day))),
                        words.line(SheetLabel.GROUND, warning.ground().map(own::exemptGround)),
                        words.line(SheetLabel.WHY, warning.why()),
                        text.sentOn().map(day -> new Line(own.sentLabel(), words.day(day))),
                        text.answerBy().map(day -> new Line(own.answerByLabel(), words.day(day))),
                        words.dayLine(SheetLabel.ANSWERED_ON, text.answeredOn()),
                        words.line(SheetLabel.ANSWER, text.answer()),
                        words.line(SheetLabel.OBJECTIONS, text.objections())));
        text.answerSetAsideOn()
                .ifPresent(day -> lines.add(new Line(words.second().answerGone(), words.day(day))));
        text.moreTime().ifPresent(time -> lines.addAll(new TimeLayout(words).lines(time)));
        return lines;
    }

    private List<SheetForm> forms(Hearings.All all, HearingText text, TypedSheet typed) {
        var own = words.own();
        var number = text.number();
        var at = "hearings/" + number;
        if (text.isSent()) {
            return sentForms(all, text, typed);
        }
        return List.of(
                words.form(at + "/warning", "show" + number, typed)
                        .day(SheetLabel.PLANNED_ON, Optional.<LocalDate>empty())
                        .as(own.showReporter(), own.showLead(), own.showReporter()),
                words.form(at + "/exemption", "exempt" + number, typed)
                        .list(
                                SheetLabel.GROUND,
                                ExemptGround.values(),
                                own::exemptGround,
                                text.warning().ground())
                        .words(SheetLabel.WHY, text.warning().why())
                        .as(own.exemptReporter(), "", own.save()),
                words.form(at + "/sending", "send" + number, typed)
                        .as(own.sendHearing(), own.sendLead(), own.sendHearing()),
                writing(all, words.form(at, "rewrite" + number, typed), Optional.of(text))
                        .as(own.rewriteHearing(), own.rewriteLead(), own.save()),
                words.form(at + "/dropping", "drop" + number, typed)
                        .as(own.dropHearing(), "", own.dropHearing()));
    }

    private List<SheetForm> sentForms(Hearings.All all, HearingText text, TypedSheet typed) {
        var own = words.own();
        var number = text.number();
        var at = "hearings/" + number;
        var forms = new ArrayList<SheetForm>();
        if (text.waitsForTime()) {
            forms.add(
                    new TimeLayout(words)
                            .telling(
                                    words.form(at + "/time", "time" + number, typed),
                                    text.moreTime()));
        }
        // What a party wrote itself is written over by nobody.
        if (text.answeredByParty().isEmpty()) {
            forms.add(
                    words.form(at + "/answer", "answer" + number, typed)
                            .day(
                                    SheetLabel.ANSWERED_ON,
                                    text.answeredOn().or(() -> Optional.of(all.today())))
                            .words(SheetLabel.ANSWER, text.answer())
                            .words(SheetLabel.OBJECTIONS, text.objections())
                            .as(own.answerHearing(), "", own.save()));
        }
        return forms;
    }

    private SheetSketch writing(Hearings.All all, SheetSketch form, Optional<HearingText> text) {
        return form.pick(
                        SheetLabel.PARTY,
                        words.options(all.parties()),
                        text.map(HearingText::party))
                .words(SheetLabel.WORDS, text.map(HearingText::words))
                .words(SheetLabel.WITHHELD, text.flatMap(HearingText::withheld))
                .words(SheetLabel.WITHHELD_WHY, text.flatMap(HearingText::withheldWhy))
                .box(
                        SheetLabel.URGENT,
                        words.own().urgentBox(),
                        text.filter(HearingText::urgent).isPresent())
                .line(
                        SheetLabel.ANSWER_DAYS,
                        text.map(HearingText::answerDays).map(String::valueOf));
    }
}
