package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Sender;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The things of a case that can lie in the wrong one, and how each is taken out. Its callers bring
 * the transaction and hold the case.
 */
@ApplicationScoped
class CaseItems {

    /** What the timeline says of a party's answer is the answer before it. */
    private static final Set<Act> ANSWERED =
            Set.of(Act.HEARING_ANSWERED, Act.PARTY_ANSWERED_HEARING);

    /** What the timeline says of an exhibit is what it was before, and to whom it went and why. */
    private static final Set<Act> REGISTERED = Set.of(Act.EXHIBIT_CHANGED, Act.EXHIBIT_HANDED);

    private final NoteSheets notes;
    private final CaseEvidence evidence;
    private final ExhibitSheets exhibits;
    private final Mailboxes mailboxes;
    private final HearingSheets texts;
    private final InterviewSheets talks;
    private final Hearings hearings;
    private final Event<TakenOut> taken;

    CaseItems(
            NoteSheets notes,
            CaseEvidence evidence,
            ExhibitSheets exhibits,
            Mailboxes mailboxes,
            HearingSheets texts,
            InterviewSheets talks,
            Hearings hearings,
            Event<TakenOut> taken) {
        this.notes = notes;
        this.evidence = evidence;
        this.exhibits = exhibits;
        this.mailboxes = mailboxes;
        this.texts = texts;
        this.talks = talks;
        this.hearings = hearings;
        this.taken = taken;
    }

    /**
     * What a thing held when it was taken out.
     *
     * @param words of a file what the register of evidence said of it; its content it keeps, and is
     *     handed out no more
     * @param day that the words tell of, or were written on
     */
    record Held(Optional<String> words, Optional<LocalDate> day) {}

    List<MisfiledItems.Item> of(Reference reference) {
        var items = new ArrayList<MisfiledItems.Item>();
        notes.of(reference)
                .forEach(
                        note ->
                                items.add(
                                        item(Misfiled.Kind.NOTE, note.number(), note.aboutDay())));
        evidence.of(reference)
                .forEach(
                        file -> items.add(item(Misfiled.Kind.FILE, file.number(), file.addedOn())));
        exhibits.of(reference).stream()
                .filter(one -> !one.isSetAside())
                .forEach(
                        one ->
                                items.add(
                                        item(
                                                Misfiled.Kind.EXHIBIT,
                                                one.number(),
                                                one.obtainedOn())));
        var messages = mailboxes.messages(reference);
        for (int at = 0; at < messages.size(); at++) {
            if (!messages.get(at).wasSetAside()) {
                items.add(item(Misfiled.Kind.MESSAGE, at + 1, messages.get(at).day()));
            }
        }
        texts.of(reference).stream()
                .map(HearingSheet::text)
                .forEach(
                        text ->
                                text.answeredOn()
                                        .filter(day -> text.said().isPresent())
                                        .ifPresent(
                                                day ->
                                                        items.add(
                                                                item(
                                                                        Misfiled.Kind.ANSWER,
                                                                        text.number(),
                                                                        day))));
        talks.of(reference).stream()
                .map(InterviewSheet::interview)
                .filter(talk -> talk.objections().isPresent())
                .forEach(
                        talk ->
                                talk.answeredOn()
                                        .ifPresent(
                                                day ->
                                                        items.add(
                                                                item(
                                                                        Misfiled.Kind.OBJECTION,
                                                                        talk.number(),
                                                                        day))));
        return items;
    }

    /** The numbers of the messages that the desk wrote, which can be sent where they belong. */
    Set<Integer> ourMessages(Reference reference) {
        var messages = mailboxes.messages(reference);
        return IntStream.range(0, messages.size())
                .filter(at -> messages.get(at).from() == Sender.OFFICE)
                .mapToObj(at -> at + 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it says is gone from it, from the timeline and from what rests on it. */
    Held takeOut(CaseFile file, Misfiled.Kind kind, int number, Acting acting) {
        var held = emptied(file, kind, number, acting);
        taken.fire(new TakenOut(file, kind, number, acting));
        return held;
    }

    private Held emptied(CaseFile file, Misfiled.Kind kind, int number, Acting acting) {
        var reference = file.reference();
        return switch (kind) {
            case NOTE -> {
                var sheet = notes.one(reference, number);
                var day = sheet.aboutDay();
                yield new Held(Optional.of(notes.emptied(sheet)), Optional.of(day));
            }
            case FILE -> new Held(registered(file, number, acting), Optional.empty());
            case MESSAGE -> {
                var before = mailboxes.setAside(reference, number, acting.today());
                yield new Held(before.map(MailboxMessage::text), before.map(MailboxMessage::day));
            }
            case ANSWER -> {
                var sheet = texts.one(reference, number);
                var before = sheet.text();
                sheet.answerSetAside(acting.today());
                file.forget(ANSWERED, Integer.toString(number));
                hearings.tellGuards(file);
                yield new Held(before.said(), before.answeredOn());
            }
            case OBJECTION -> {
                var sheet = talks.one(reference, number);
                var before = sheet.interview();
                sheet.answerSetAside(acting.today());
                yield new Held(before.objections(), before.answeredOn());
            }
            case EXHIBIT -> {
                var sheet = exhibits.one(reference, number);
                if (sheet.isSetAside()) {
                    throw Desks.wrongStage(file);
                }
                file.forget(REGISTERED, Integer.toString(number));
                yield new Held(
                        Optional.of(sheet.setAside(acting.today())),
                        Optional.of(sheet.obtainedOn()));
            }
        };
    }

    /** What the register of evidence said of a file is taken out with it. */
    private Optional<String> registered(CaseFile file, int number, Acting acting) {
        var id =
                evidence.of(file.reference()).stream()
                        .filter(one -> one.number() == number)
                        .map(EvidenceFile::id)
                        .findFirst();
        return exhibits.of(file.reference()).stream()
                .filter(one -> !one.isSetAside() && id.isPresent() && one.file().equals(id))
                .map(one -> takeOut(file, Misfiled.Kind.EXHIBIT, one.number(), acting))
                .flatMap(held -> held.words().stream())
                .reduce((one, other) -> one + "\n\n" + other);
    }

    private static MisfiledItems.Item item(Misfiled.Kind kind, int number, LocalDate day) {
        return new MisfiledItems.Item(kind, number, day);
    }
}
