package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.after.Remedies;
import dk.aarhus.ligevaerd.casework.after.Remedy;
import dk.aarhus.ligevaerd.casework.investigation.InformationDuty;
import dk.aarhus.ligevaerd.casework.investigation.Measure;
import dk.aarhus.ligevaerd.casework.investigation.Measures;
import dk.aarhus.ligevaerd.casework.investigation.Note;
import dk.aarhus.ligevaerd.casework.investigation.Notes;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.words.AfterField;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes what stands beside a case: messages, who takes part, notes, and what is done about it. */
@ApplicationScoped
class BesideWriter {

    private final Mailboxes mailboxes;
    private final Parties parties;
    private final Notes notes;
    private final Measures measures;
    private final Remedies remedies;

    BesideWriter(
            Mailboxes mailboxes,
            Parties parties,
            Notes notes,
            Measures measures,
            Remedies remedies) {
        this.mailboxes = mailboxes;
        this.parties = parties;
        this.notes = notes;
        this.measures = measures;
        this.remedies = remedies;
    }

    /** Whether there is any of it; of what every case is to have, always. */
    boolean has(ItemKind kind, Reference reference) {
        return switch (kind) {
            case DIALOGUE -> !mailboxes.messages(reference).isEmpty();
            case NOTES -> !notes.of(reference).isEmpty();
            case MEASURES -> !measures.of(reference).isEmpty();
            case REMEDIES -> !remedies.of(reference).isEmpty();
            case PARTY -> !parties(reference).isEmpty();
            case CHRONOLOGY,
                    ACCOUNT,
                    ANSWERS,
                    FACTS,
                    TESTS,
                    FINDINGS,
                    HEARING,
                    INTERVIEW,
                    DECISION,
                    LETTER,
                    EXHIBITS,
                    FILE ->
                    true;
        };
    }

    List<Integer> parties(Reference reference) {
        return parties.of(reference).stream().map(Party::number).toList();
    }

    void dialogue(Leaf leaf, Reference reference, PackageWords words) {
        for (MailboxMessage message : mailboxes.messages(reference)) {
            leaf.heading(
                    words.beside().asked().sender(message.from())
                            + ", "
                            + words.day(message.day()));
            leaf.paragraph(
                    message.wasSetAside() ? words.beside().second().messageGone() : message.text());
            message.translation()
                    .ifPresent(
                            said ->
                                    leaf.labelled(
                                            words.own().inTranslation(said.language()),
                                            Optional.of(said.text())));
        }
    }

    void party(Leaf leaf, Reference reference, String number, PackageWords words) {
        parties.of(reference).stream()
                .filter(one -> Integer.toString(one.number()).equals(number))
                .forEach(one -> party(leaf, one, words));
    }

    private static void party(Leaf leaf, Party one, PackageWords words) {
        var sheets = words.beside().sheets();
        leaf.labelled(sheets.field(SheetLabel.ROLE), Optional.of(sheets.partyRole(one.role())));
        leaf.labelled(
                sheets.field(SheetLabel.STANDING),
                Optional.of(sheets.legalStanding(one.standing())));
        leaf.labelled(sheets.field(SheetLabel.NAME), one.name());
        leaf.labelled(sheets.field(SheetLabel.FUNCTION), one.function());
        leaf.labelled(sheets.field(SheetLabel.WORKPLACE), one.workplace());
        leaf.labelled(sheets.field(SheetLabel.CONTACT), one.contact());
        leaf.labelled(sheets.field(SheetLabel.ACCOUNT), one.account());
        leaf.labelled(sheets.field(SheetLabel.LANGUAGE), one.language());
        leaf.labelled(sheets.writtenLabel(), Optional.of(words.day(one.namedOn())));
        leaf.labelled(sheets.field(SheetLabel.LEFT_ON), one.leftOn().map(words::day));
        leaf.labelled(
                sheets.informationLabel(),
                one.information().flatMap(InformationDuty::givenOn).map(words::day));
    }

    void notes(Leaf leaf, Reference reference, PackageWords words) {
        var sheets = words.beside().sheets();
        for (Note note : notes.of(reference)) {
            leaf.heading(
                    sheets.noteNumber(note.number())
                            + ": "
                            + sheets.noteKind(note.kind())
                            + ", "
                            + words.day(note.aboutDay()));
            leaf.paragraph(note.filedWrong() ? words.beside().second().noteGone() : note.words());
        }
    }

    void measures(Leaf leaf, Reference reference, PackageWords words) {
        var sheets = words.beside().sheets();
        for (Measure one : measures.of(reference)) {
            leaf.heading(
                    sheets.measureNumber(one.number()) + ": " + sheets.measureKind(one.kind()));
            leaf.paragraph(one.reason());
            leaf.labelled(
                    sheets.field(SheetLabel.PARTY), one.party().map(n -> Integer.toString(n)));
            leaf.labelled(
                    sheets.field(SheetLabel.STARTED_ON), Optional.of(words.day(one.startedOn())));
            leaf.labelled(
                    sheets.lastReviewLabel(), one.review().map(seen -> dated(one, seen, words)));
            leaf.labelled(sheets.field(SheetLabel.ENDED_ON), one.endedOn().map(words::day));
            leaf.labelled(sheets.field(SheetLabel.REASON), one.endReason());
        }
    }

    private static String dated(Measure one, String seen, PackageWords words) {
        return one.reviewedOn().map(day -> words.day(day) + ": ").orElse("") + seen;
    }

    void remedies(Leaf leaf, Reference reference, PackageWords words) {
        var after = words.beside().after();
        for (Remedy one : remedies.of(reference)) {
            leaf.heading(words.law().remedyType(one.type()));
            leaf.paragraph(one.what());
            leaf.labelled(
                    after.field(AfterField.OWNER),
                    Optional.of(words.beside().functions().function(one.ownerFunction())));
            leaf.labelled(after.field(AfterField.DUE_ON), Optional.of(words.day(one.dueOn())));
            leaf.labelled(after.field(AfterField.DONE_ON), on(one.doneOn(), one.evidence(), words));
            leaf.labelled(
                    after.field(AfterField.EFFECT),
                    one.effect()
                            .map(
                                    found ->
                                            after.effect(found)
                                                    + one.effectWords()
                                                            .map(said -> ": " + said)
                                                            .orElse("")));
            leaf.labelled(after.dropped(), on(one.droppedOn(), one.dropReason(), words));
        }
    }

    private static Optional<String> on(
            Optional<LocalDate> day, Optional<String> said, PackageWords words) {
        return day.map(then -> words.day(then) + said.map(more -> ": " + more).orElse(""));
    }
}
