package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What parties say themselves, through their own door: it lands where the handler types what came
 * on paper, with the number of whoever said it. Callers have let them in and hold the case.
 *
 * <p>All throw {@link Problem} INVALID for what was typed, and STATE_CONFLICT where a text, a talk
 * or the case is no longer where it can be answered.
 */
@ApplicationScoped
@Transactional
public class PartyReplies {

    private final CaseActs acts;
    private final Hearings hearings;
    private final HearingSheets texts;
    private final Interviews interviews;

    PartyReplies(CaseActs acts, Hearings hearings, HearingSheets texts, Interviews interviews) {
        this.acts = acts;
        this.hearings = hearings;
        this.texts = texts;
        this.interviews = interviews;
    }

    /**
     * Answers a hearing text (FVL § 19); also when its time is over, as long as the case is heard:
     * what comes late is read all the same. An earlier answer stays in the timeline, and what is
     * left empty this time stays as it was.
     *
     * @param who the number of the party who answers
     */
    public void hearing(
            CaseFile file, int number, int who, HearingForms.PartyAnswer form, LocalDate today) {
        Desks.requireTreated(file);
        var sheet = texts.one(file.reference(), number);
        var said = HearingInput.said(form);
        var before = sheet.text().said().orElse(null);
        sheet.answeredBy(who, today, said);
        told(file, Act.PARTY_ANSWERED_HEARING, Part.HEARINGS, number, who, today, before);
        hearings.tellGuards(file);
    }

    /**
     * Asks for more time to answer a hearing text (FVL § 21), while the time runs; once for each.
     */
    public void moreTime(
            CaseFile file, int number, int who, HearingForms.TimeAsking form, LocalDate today) {
        Desks.requireTreated(file);
        var sheet = texts.one(file.reference(), number);
        var text = sheet.text();
        var lastDay =
                text.answerBy()
                        .filter(day -> !today.isAfter(day))
                        .filter(day -> text.answeredOn().isEmpty() && text.moreTime().isEmpty())
                        .orElseThrow(() -> Desks.wrongStage(file));
        var typed = TimeInput.asked(form, lastDay);
        sheet.timeAsked(today, typed.until(), typed.why());
        told(file, Act.PARTY_ASKED_FOR_TIME, Part.HEARINGS, number, who, today, null);
        hearings.tellGuards(file);
    }

    /** The handler grants more time, or refuses it with a reason that the party reads. */
    public void tellOfTime(
            SeenCase seen, int number, HearingForms.TimeTelling form, Caller caller) {
        acts.act(
                seen,
                Desks.WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    var sheet = texts.one(file.reference(), number);
                    var text = sheet.text();
                    if (!text.waitsForTime()) {
                        throw Desks.wrongStage(file);
                    }
                    var told = TimeInput.told(form, text.answerBy().orElseThrow(), acting.today());
                    told.until()
                            .ifPresentOrElse(
                                    day -> sheet.timeGranted(acting.today(), day, told.why()),
                                    () ->
                                            sheet.timeRefused(
                                                    acting.today(), told.why().orElseThrow()));
                    file.acted(
                            told.until().isPresent() ? Act.TIME_GRANTED : Act.TIME_REFUSED,
                            Integer.toString(number),
                            acting,
                            null);
                    hearings.tellGuards(file);
                });
    }

    /** Stands by minutes, or objects to something in them. */
    public void minutes(
            CaseFile file,
            int number,
            int who,
            InterviewForms.MinutesAnswer form,
            LocalDate today) {
        Desks.requireTreated(file);
        var sheet = interviews.standing(file, number);
        var held =
                sheet.interview()
                        .heldOn()
                        .filter(day -> sheet.interview().awaitsAnswer())
                        .orElseThrow(() -> Desks.wrongStage(file));
        sheet.answeredBy(who, InterviewInput.answered(form, held, today));
        told(file, Act.PARTY_ANSWERED_MINUTES, Part.INTERVIEWS, number, who, today, null);
    }

    /** Says who comes along to a talk that is planned (FVL § 8). */
    public void companion(CaseFile file, int number, int who, String typed, LocalDate today) {
        Desks.requireTreated(file);
        var sheet = interviews.standing(file, number);
        if (!sheet.interview().isPlanned()) {
            throw Desks.wrongStage(file);
        }
        sheet.bring(who, InterviewInput.companion(typed));
        told(file, Act.PARTY_NAMED_COMPANION, Part.INTERVIEWS, who, who, today, null);
    }

    private static void told(
            CaseFile file,
            Act act,
            String part,
            int number,
            int who,
            LocalDate today,
            String before) {
        file.partyDid(act, Integer.toString(number), who, today, before);
        file.partyWrote(part, today);
    }
}
