package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.intake.HearingNotices;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.ReporterAnsweredHearing;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.intake.Sender;
import dk.aarhus.ligevaerd.intake.ShownText;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts by which parties are heard. Before one leaves, the reporter sees it in the mailbox and can
 * say what would reveal them: only they know it. That is asked of each text when it is sent, and
 * not once for the stage, for every text is another.
 *
 * <p>All acts throw {@link Problem} as {@link CaseActs#act} does, INVALID for what was typed, and
 * STATE_CONFLICT where a text or the case is no longer, or not yet, where the act belongs.
 */
@ApplicationScoped
@Transactional
public class Hearings {

    private final CaseActs acts;
    private final HearingSheets texts;
    private final PartySheets parties;
    private final AllegationSheets allegations;
    private final FactSheets facts;
    private final HearingNotices notices;
    private final Reports reports;
    private final Mailboxes mailboxes;
    private final WorkingCalendar calendar = WorkingCalendar.usual();

    Hearings(
            CaseActs acts,
            HearingSheets texts,
            PartySheets parties,
            AllegationSheets allegations,
            FactSheets facts,
            HearingNotices notices,
            Reports reports,
            Mailboxes mailboxes) {
        this.acts = acts;
        this.texts = texts;
        this.parties = parties;
        this.allegations = allegations;
        this.facts = facts;
        this.notices = notices;
        this.reports = reports;
        this.mailboxes = mailboxes;
    }

    /** The same by another clock; the caller brings the transaction. */
    public Hearings by(Clock otherClock) {
        return new Hearings(
                acts.by(otherClock),
                texts,
                parties,
                allegations,
                facts,
                notices,
                reports,
                mailboxes);
    }

    /** The texts that left, in their order, for what is written about the case. */
    public List<HearingText> sent(Reference reference) {
        return texts(reference).stream().filter(HearingText::isSent).toList();
    }

    /** Who a text went to, for what is written about the case. */
    public Optional<Party> heard(Reference reference, HearingText text) {
        return parties.parties(reference).stream()
                .filter(party -> party.number() == text.party())
                .findFirst();
    }

    /** The sentences of a text in which words of the reporter come back. */
    public List<String> comingBack(Reference reference, String text) {
        return new Recurring(told(reference)).in(text);
    }

    /**
     * All hearing texts of a case.
     *
     * @param recurring by number of a text that has not left: its sentences in which words of the
     *     reporter come back
     * @param material issues and facts, to write from
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<HearingText> texts,
            Map<Integer, List<String>> recurring,
            List<Party> parties,
            List<Material> material) {}

    /** An issue or a fact to write from. */
    public record Material(boolean isFact, int number, String words) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.HEARINGS,
                looked -> {
                    var all = texts(reference);
                    var told = new Recurring(told(reference));
                    return new All(
                            reference,
                            looked.file().version(),
                            Parties.mayWork(looked),
                            looked.today(),
                            all,
                            all.stream()
                                    .filter(text -> !text.isSent())
                                    .collect(
                                            Collectors.toMap(
                                                    HearingText::number,
                                                    text -> told.in(text.words()))),
                            parties.parties(reference),
                            material(reference));
                });
    }

    public void write(SeenCase seen, HearingForms.HearingWriting form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed = HearingInput.written(form, present(file));
                    var sheet = HearingSheet.begun(Desks.begun(file, acting, texts), typed);
                    texts.persist(sheet);
                    file.acted(Act.HEARING_WRITTEN, subject(sheet), acting, null);
                });
    }

    /** Written anew: what the reporter was shown counts no more, and has to be shown again. */
    public void rewrite(
            SeenCase seen, int number, HearingForms.HearingWriting form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = unsent(file, number);
                    var before = sheet.text().words();
                    sheet.write(HearingInput.written(form, present(file)));
                    notices.takeBack(file.reference(), number);
                    file.acted(Act.HEARING_WRITTEN, subject(sheet), acting, before);
                });
    }

    /** The text does not leave at all. */
    public void drop(SeenCase seen, int number, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = unsent(file, number);
                    sheet.drop(acting.today());
                    notices.takeBack(file.reference(), number);
                    file.acted(Act.HEARING_DROPPED, subject(sheet), acting, null);
                });
    }

    /** The reporter sees it, and that it leaves on a day, and has five working days to answer. */
    public void warn(SeenCase seen, int number, HearingForms.Showing form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = unsent(file, number);
                    var planned = HearingInput.plannedOn(form, acting.today(), calendar);
                    var until = planned.minusDays(1);
                    var text = sheet.text();
                    sheet.warn(acting.today(), until, planned);
                    notices.show(
                            file.reference(),
                            new ShownText(
                                    number,
                                    functionOf(file, text.party()),
                                    text.words(),
                                    acting.today(),
                                    until,
                                    planned,
                                    Optional.empty()));
                    file.acted(Act.HEARING_SHOWN, subject(sheet), acting, null);
                });
    }

    /** The text may leave though the reporter has not seen it, for a ground of the list. */
    public void exempt(SeenCase seen, int number, HearingForms.Exempting form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = unsent(file, number);
                    var typed = HearingInput.exempted(form);
                    sheet.exempt(typed.ground(), typed.why());
                    notices.takeBack(file.reference(), number);
                    file.acted(Act.HEARING_EXEMPTED, subject(sheet), acting, typed.why());
                });
    }

    /**
     * It leaves today, exactly as the reporter saw it.
     *
     * @throws Problem TRANSITION_REFUSED naming REPORTER_WARNED where the reporter was not asked,
     *     has time left, or said that it reveals them
     */
    public void send(SeenCase seen, int number, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    Desks.requireStage(file, CaseStatus.HEARING);
                    var sheet = unsent(file, number);
                    var text = sheet.text();
                    if (!text.warning().holds(acting.today())) {
                        throw Problem.of(ProblemKind.TRANSITION_REFUSED)
                                .with("unmet", List.of(Guard.REPORTER_WARNED));
                    }
                    sheet.send(
                            acting.today(),
                            calendar.plusWorkingDays(acting.today(), text.answerDays()));
                    notices.takeBack(file.reference(), number);
                    file.acted(Act.HEARING_SENT, subject(sheet), acting, null);
                });
    }

    /** What the party answered; an earlier answer stays in the timeline. */
    public void answer(SeenCase seen, int number, HearingForms.Answering form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = texts.one(file.reference(), number);
                    var text = sheet.text();
                    var sent = text.sentOn().orElseThrow(() -> Desks.wrongStage(file));
                    if (text.answeredByParty().isPresent()) {
                        // What a party wrote itself is written over by nobody.
                        throw Desks.wrongStage(file);
                    }
                    var typed = HearingInput.answered(form, sent, acting.today());
                    sheet.answered(typed.on(), typed.answer(), typed.objections());
                    file.acted(
                            Act.HEARING_ANSWERED, subject(sheet), acting, text.said().orElse(null));
                });
    }

    /** The reporter answered in the mailbox; a text that was written anew meanwhile is no more. */
    void hear(@Observes ReporterAnsweredHearing answered) {
        acts.ofReporter(
                answered.reference(),
                file -> {
                    var sheet = texts.one(answered.reference(), answered.number());
                    sheet.reporterSaid(answered.answer(), answered.words(), answered.day());
                    file.reporterDid(Act.REPORTER_ANSWERED_HEARING, subject(sheet), answered.day());
                    tellGuards(file);
                });
    }

    private interface HearingAct {
        void on(CaseFile file, Acting acting);
    }

    private void act(SeenCase seen, Caller caller, HearingAct act) {
        acts.act(
                seen,
                Desks.WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    act.on(file, acting);
                    tellGuards(file);
                });
    }

    void tellGuards(CaseFile file) {
        texts.flush();
        var all = texts(file.reference());
        if (all.isEmpty()) {
            file.falls(Guard.PARTIES_HEARD);
            file.falls(Guard.REPORTER_WARNED);
            return;
        }
        file.stands(
                Guard.PARTIES_HEARD,
                latest(all.stream().map(text -> text.isOverFrom().orElse(Desks.NEVER)).toList()));
        file.stands(
                Guard.REPORTER_WARNED,
                latest(
                        all.stream()
                                .filter(text -> !text.isSent())
                                .map(text -> text.warning().holdsFrom().orElse(Desks.NEVER))
                                .toList()));
    }

    private static LocalDate latest(List<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    private HearingSheet unsent(CaseFile file, int number) {
        var sheet = texts.one(file.reference(), number);
        if (sheet.text().isSent() || sheet.isDropped()) {
            throw Desks.wrongStage(file);
        }
        return sheet;
    }

    private List<HearingText> texts(Reference reference) {
        return texts.of(reference).stream()
                .filter(sheet -> !sheet.isDropped())
                .map(HearingSheet::text)
                .toList();
    }

    private List<Integer> present(CaseFile file) {
        return parties.parties(file.reference()).stream()
                .filter(party -> party.leftOn().isEmpty())
                .map(Party::number)
                .toList();
    }

    /** What the reporter is told instead of a name; of the reporter there is nothing to tell. */
    private String functionOf(CaseFile file, int party) {
        return parties.one(file.reference(), party).party().function().orElse("–");
    }

    private List<String> told(Reference reference) {
        var told = new ArrayList<String>();
        reports.referenced(reference).ifPresent(report -> told.add(report.account()));
        mailboxes.messages(reference).stream()
                .filter(message -> message.from() == Sender.REPORTER)
                .map(MailboxMessage::text)
                .forEach(told::add);
        return told;
    }

    private List<Material> material(Reference reference) {
        var material = new ArrayList<Material>();
        allegations
                .of(reference)
                .forEach(one -> material.add(new Material(false, one.number(), one.words())));
        facts.of(reference)
                .forEach(one -> material.add(new Material(true, one.number(), one.words())));
        return material;
    }

    private static String subject(HearingSheet sheet) {
        return Integer.toString(sheet.number());
    }
}
