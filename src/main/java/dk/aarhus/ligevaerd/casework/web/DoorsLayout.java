package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.investigation.PartyRole;
import dk.aarhus.ligevaerd.casework.letters.LetterKind;
import dk.aarhus.ligevaerd.casework.party.DoorView;
import dk.aarhus.ligevaerd.casework.party.Offer;
import dk.aarhus.ligevaerd.casework.party.PartyDoors;
import dk.aarhus.ligevaerd.casework.party.ReleaseKind;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.DoorMessages;
import dk.aarhus.ligevaerd.casework.words.LetterDeskMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.law.RemedyType;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of the doors of parties: for each, who has a code and what lies behind it. */
@ApplicationScoped
class DoorsLayout {

    private final PartyDoors doors;
    private final AskedLayout asked;
    private final SheetWords words;
    private final RequestLanguage language;

    DoorsLayout(PartyDoors doors, AskedLayout asked, SheetWords words, RequestLanguage language) {
        this.doors = doors;
        this.asked = asked;
        this.words = words;
        this.language = language;
    }

    static String give(int party) {
        return "give" + party;
    }

    static String letIn(int party) {
        return "login" + party;
    }

    static String endLogin(int party) {
        return "logout" + party;
    }

    static String shut(int party) {
        return "shut" + party;
    }

    static String release(int party, String item) {
        return "release" + party + "-" + item;
    }

    static String withdraw(int party, int number) {
        return "withdraw" + party + "x" + number;
    }

    SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = doors.all(reference, caller);
        return new SheetPage(
                reference,
                CaseTab.DOORS,
                all.version(),
                all.doors().isEmpty() ? words.doors().nobody() : words.doors().lead(),
                all.doors().stream().map(door -> section(all, door, typed)).toList(),
                typed.faults(),
                notice);
    }

    private SheetSection section(PartyDoors.All all, DoorView door, TypedSheet typed) {
        var entries = new ArrayList<SheetEntry>();
        entries.add(entry(all, door, typed));
        entries.addAll(asked.entries(all, door, typed));
        door.offers().forEach(offer -> entries.add(entry(all, door, offer, typed)));
        door.released().forEach(given -> entries.add(entry(all, door, given, typed)));
        return new SheetSection(
                "door" + door.party().number(), words.title(door.party()), "", entries, List.of());
    }

    private SheetEntry entry(PartyDoors.All all, DoorView door, TypedSheet typed) {
        var own = words.doors();
        var access = door.access();
        var lines = new ArrayList<Line>();
        access.ifPresent(given -> lines.addAll(lines(all, given)));
        if (!door.files().isEmpty()) {
            lines.add(new Line(own.filesLabel(), SheetWords.joined(door.files())));
        }
        return new SheetEntry(
                "access" + door.party().number(),
                own.givenLabel(),
                List.of(mark(door)),
                "",
                lines,
                List.of(),
                List.of(),
                all.mayAct() ? forms(all, door, typed) : List.of());
    }

    private List<Line> lines(PartyDoors.All all, DoorView.Access given) {
        var own = words.doors();
        return SheetWords.those(
                given.speaksFor()
                        .map(
                                whom ->
                                        new Line(
                                                words.own().field(SheetLabel.REPRESENTS),
                                                words.title(all.parties(), whom))),
                Optional.of(
                                new Line(
                                        own.givenLabel(),
                                        own.given(given.givenBy(), words.day(given.givenOn()))))
                        .filter(line -> given.code()),
                given.login()
                        .map(
                                login ->
                                        new Line(
                                                own.loginLabel(),
                                                own.given(
                                                        login.givenBy(),
                                                        words.day(login.givenOn())))),
                given.login()
                        .flatMap(DoorView.DoorLogin::openedOn)
                        .map(day -> new Line(own.loginOpenedLabel(), words.day(day))),
                given.openedOn().map(day -> new Line(own.openedLabel(), words.day(day))),
                given.closedOn().map(day -> new Line(own.shutLabel(), words.day(day))),
                given.companion().map(who -> new Line(own.companionLabel(), who)));
    }

    private Mark mark(DoorView door) {
        var own = words.doors();
        if (door.party().leftOn().isPresent()) {
            return SheetWords.mark("plain", own.gone());
        }
        return door.access()
                .map(
                        given ->
                                given.closedOn().isPresent()
                                        ? SheetWords.mark("plain", own.shut())
                                        : given.isUsed()
                                                ? SheetWords.mark("success", own.opened())
                                                : SheetWords.mark(
                                                        "info",
                                                        given.code()
                                                                ? own.codeGiven()
                                                                : own.loginGiven()))
                .orElseGet(() -> SheetWords.mark("plain", own.noCode()));
    }

    private List<SheetForm> forms(PartyDoors.All all, DoorView door, TypedSheet typed) {
        var own = words.doors();
        var party = door.party();
        var at = "doors/" + party.number();
        var forms = new ArrayList<SheetForm>();
        var isOpen = door.access().filter(DoorView.Access::isOpen).isPresent();
        if (party.leftOn().isEmpty()) {
            var sketch = opening(all, door, words.form(at + "/code", give(party.number()), typed));
            forms.add(
                    door.access().filter(DoorView.Access::code).isEmpty()
                            ? sketch.as(own.give(), own.giveLead(), own.giveButton())
                            : sketch.as(own.giveAgain(), own.giveAgainLead(), own.giveButton()));
            party.account()
                    .ifPresent(
                            account ->
                                    forms.add(
                                            opening(
                                                            all,
                                                            door,
                                                            words.form(
                                                                    at + "/login",
                                                                    letIn(party.number()),
                                                                    typed))
                                                    .as(
                                                            own.letIn(),
                                                            own.letInLead(account),
                                                            own.letIn())));
        }
        if (isOpen && door.access().flatMap(DoorView.Access::login).isPresent()) {
            forms.add(
                    words.form(at + "/login/ended", endLogin(party.number()), typed)
                            .words(SheetLabel.REASON, Optional.empty())
                            .as(own.endLogin(), own.endLoginLead(), own.endLogin()));
        }
        if (isOpen) {
            forms.add(
                    words.form(at + "/shutting", shut(party.number()), typed)
                            .words(SheetLabel.REASON, Optional.empty())
                            .as(own.shutForm(), own.shutLead(), own.shutForm()));
        }
        asked.form(door, typed).ifPresent(forms::add);
        asked.files(all, door, typed).ifPresent(forms::add);
        return forms;
    }

    /** Of a representative it is also asked for whom they speak. */
    private SheetSketch opening(PartyDoors.All all, DoorView door, SheetSketch sketch) {
        if (door.party().role() == PartyRole.REPRESENTATIVE) {
            sketch.pick(
                    SheetLabel.REPRESENTS,
                    words.options(all.parties().stream().filter(this::isRepresented).toList()),
                    door.access().flatMap(DoorView.Access::speaksFor));
        }
        return sketch;
    }

    private boolean isRepresented(Party party) {
        return switch (party.role()) {
            case ACCUSED, WITNESS, AFFECTED -> true;
            case REPORTER, REPRESENTATIVE, OWNER -> false;
        };
    }

    private SheetEntry entry(PartyDoors.All all, DoorView door, Offer offer, TypedSheet typed) {
        var own = words.doors();
        var party = door.party().number();
        var item = offer.name().toString();
        var warnings = new ArrayList<String>();
        if (!offer.others().isEmpty()) {
            warnings.add(own.othersFound(SheetWords.joined(offer.others())));
        }
        if (!offer.ofReporter().isEmpty()) {
            warnings.add(own.reporterFound());
        }
        offer.doubts().forEach(doubt -> warnings.add(own.doubt(doubt)));
        var form =
                words.form(
                                "doors/%d/releases/%s".formatted(party, item),
                                release(party, item),
                                typed)
                        .box(SheetLabel.CHECKED, own.checkedBox(), false);
        if (offer.isDoubtful()) {
            form.words(SheetLabel.WHY, Optional.empty());
        }
        return new SheetEntry(
                "offer" + party + "-" + item,
                title(offer) + " · " + words.day(offer.on()),
                List.of(SheetWords.mark("plain", own.offered())),
                offer.given().words().orElse(""),
                SheetWords.those(
                        words.line(SheetLabel.PLACE, offer.given().place()),
                        words.line(SheetLabel.INTERPRETER, offer.given().interpreter())),
                warnings,
                offer.ofReporter(),
                all.mayAct()
                        ? List.of(form.as(own.release(), own.releaseLead(), own.release()))
                        : List.of());
    }

    private String title(Offer offer) {
        var own = words.doors();
        return switch (offer.name().kind()) {
            case HEARING, INVITATION, MINUTES, TASK, FILE, COPY ->
                    own.kind(offer.name().kind()) + " " + offer.name().item();
            case LETTER ->
                    offer.code()
                            .map(LetterKind::valueOf)
                            .map(language.words(LetterDeskMessages.class)::kind)
                            .orElse(own.kind(ReleaseKind.LETTER));
            case REMEDY ->
                    offer.code()
                            .map(RemedyType::valueOf)
                            .map(language.words(LawMessages.class)::remedyType)
                            .orElse(own.kind(ReleaseKind.REMEDY));
        };
    }

    private SheetEntry entry(
            PartyDoors.All all, DoorView door, DoorView.Released given, TypedSheet typed) {
        var own = words.doors();
        var party = door.party().number();
        return new SheetEntry(
                "released" + party + "x" + given.number(),
                given.number() + " · " + title(own, given),
                List.of(mark(own, given)),
                "",
                SheetWords.those(
                        Optional.of(
                                new Line(
                                        own.releasedLabel(),
                                        words.own()
                                                .namedBy(
                                                        given.releasedBy(),
                                                        words.day(given.releasedOn())))),
                        given.reason().map(why -> new Line(own.whyLabel(), why)),
                        words.line(SheetLabel.REASON, given.withdrawnWhy())),
                List.of(),
                List.of(),
                all.mayAct() && given.withdrawnOn().isEmpty()
                        ? List.of(
                                words.form(
                                                "doors/%d/withdrawals/%d"
                                                        .formatted(party, given.number()),
                                                withdraw(party, given.number()),
                                                typed)
                                        .words(SheetLabel.REASON, Optional.empty())
                                        .as(own.withdraw(), own.withdrawLead(), own.withdraw()))
                        : List.of());
    }

    private static String title(DoorMessages own, DoorView.Released given) {
        return given.kind().isNumbered()
                ? own.kind(given.kind())
                        + " "
                        + given.item().substring(given.item().indexOf('-') + 1)
                : own.kind(given.kind());
    }

    private Mark mark(DoorMessages own, DoorView.Released given) {
        if (given.withdrawnOn().isPresent()) {
            return SheetWords.mark(
                    "plain", own.withdrawnMark(words.day(given.withdrawnOn().get())));
        }
        return given.seenOn()
                .map(day -> SheetWords.mark("success", own.seenMark(words.day(day))))
                .orElseGet(() -> SheetWords.mark("info", own.unseenMark()));
    }
}
