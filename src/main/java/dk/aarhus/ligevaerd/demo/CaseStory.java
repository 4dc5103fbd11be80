package dk.aarhus.ligevaerd.demo;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.Reviews;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterForms.LearningWriting;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
import dk.aarhus.ligevaerd.casework.investigation.PartyRole;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Lets one invented case live, by the same acts as the desk's own, from its receipt to a stage,
 * some days between each act; it stops early where the next day would lie in the future.
 */
final class CaseStory {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Copenhagen");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.usual();
    private static final int TIME_TO_OBJECT = 5;
    // The number of the one party, and of the one text.
    private static final int FIRST = 1;
    private static final Set<String> NOT_SHOWN =
            Set.of("D5", "D6", "I6", "I7", "S5", "S6", "H6", "R5", "A4", "A5");

    private final Desk desk;
    private final NewReports newReports;
    private final Casework casework;
    private final Reviews reviews;
    private final AfterDesk afterDesk;
    private final Parties parties;
    private final Hearings hearings;
    private final Random chance;
    private final Reference reference;
    private final Plot plot;
    private final Caller handler;
    private final LocalDate today;
    private LocalDate day;

    CaseStory(
            Desk desk,
            NewReports newReports,
            Casework casework,
            Reviews reviews,
            AfterDesk afterDesk,
            Parties parties,
            Hearings hearings,
            Random chance,
            Reference reference,
            Plot plot,
            LocalDate received,
            LocalDate today) {
        this.desk = desk;
        this.newReports = newReports;
        this.casework = casework;
        this.reviews = reviews;
        this.afterDesk = afterDesk;
        this.parties = parties;
        this.hearings = hearings;
        this.chance = chance;
        this.reference = reference;
        this.plot = plot;
        this.handler = chance.nextInt(3) == 0 ? Cast.SECOND_HANDLER : Cast.HANDLER;
        this.day = received;
        this.today = today;
    }

    /** Thrown where the story would have to tell of tomorrow; the case stays where it is. */
    private static final class Tomorrow extends RuntimeException {
        Tomorrow() {
            super("the story has reached today", null, false, false);
        }
    }

    void liveTo(CaseStatus end) {
        try {
            tell(end);
        } catch (Tomorrow reached) {
            // An unfinished case is a case too.
        }
    }

    private void tell(CaseStatus end) {
        if (end == CaseStatus.RECEIVED) {
            return;
        }
        take(Cast.INTAKE);
        move(Cast.INTAKE, CaseStatus.ACKNOWLEDGED, null, 1, 4);
        if (end == CaseStatus.ACKNOWLEDGED) {
            return;
        }
        move(Cast.INTAKE, CaseStatus.TRIAGE, null, 0, 2);
        if (end == CaseStatus.TRIAGE) {
            return;
        }
        triage(end);
        switch (end) {
            case FORWARDED ->
                    move(
                            Cast.INTAKE,
                            CaseStatus.FORWARDED,
                            "Hører til hos en anden myndighed.",
                            0,
                            2);
            case WITHDRAWN ->
                    move(
                            Cast.INTAKE,
                            CaseStatus.WITHDRAWN,
                            "Anmelderen ønsker ikke at gå videre.",
                            1,
                            9);
            case INFORMAL_RESOLUTION -> {
                staff();
                move(Cast.INTAKE, CaseStatus.INFORMAL_RESOLUTION, null, 0, 2);
            }
            case REOPENED -> {
                take(Cast.SECOND_INTAKE);
                desk.open(reference, Cast.SECOND_INTAKE);
                move(
                        Cast.SECOND_INTAKE,
                        CaseStatus.CLOSED,
                        "Ikke en sag om forskelsbehandling.",
                        1,
                        3);
                move(Cast.INTAKE, CaseStatus.REOPENED, "Anmelderen har fortalt noget nyt.", 5, 20);
            }
            default -> investigate(end);
        }
    }

    private void investigate(CaseStatus end) {
        staff();
        move(Cast.INTAKE, CaseStatus.INVESTIGATION_PLANNED, null, 0, 1);
        if (end == CaseStatus.INVESTIGATION_PLANNED) {
            return;
        }
        casework.by(on(1, 2))
                .declareConflict(seen(handler), new CaseForms.Declaring("true", null), handler);
        write(RecordKind.PLAN, "Hvad skal undersøges, hvem skal høres, og hvornår.");
        move(Cast.REVIEWER, CaseStatus.INVESTIGATING, null, 1, 4);
        if (end == CaseStatus.INVESTIGATING) {
            return;
        }
        if (end == CaseStatus.SUSPENDED) {
            move(handler, CaseStatus.SUSPENDED, "Fagforeningen forhandler om det samme.", 3, 20);
            return;
        }
        write(RecordKind.FACTS, "Hvad papirerne og samtalerne viser, for og imod.");
        move(handler, CaseStatus.HEARING, null, 8, 25);
        if (end == CaseStatus.HEARING) {
            return;
        }
        hear();
        move(handler, CaseStatus.ASSESSMENT, null, 0, 2);
        if (end == CaseStatus.ASSESSMENT) {
            return;
        }
        decide(end);
    }

    /** The reporter sees the text, lets the time to object pass, and it leaves and is answered. */
    private void hear() {
        parties.by(on(0, 0))
                .name(
                        seen(handler),
                        new PartyForms.Naming(
                                PartyRole.ACCUSED.name(),
                                null,
                                null,
                                "Leder af enheden",
                                null,
                                null,
                                null,
                                null),
                        handler);
        parties.by(on(0, 0))
                .inform(
                        seen(handler),
                        FIRST,
                        new PartyForms.Informing(
                                day.toString(), "Brev sammen med høringen.", null, null, null),
                        handler);
        hearings.by(on(0, 0))
                .write(
                        seen(handler),
                        new HearingForms.HearingWriting(
                                Integer.toString(FIRST),
                                "Hvad sagen handler om, og hvad der taler imod enheden.",
                                null,
                                null,
                                null,
                                null),
                        handler);
        var leaves =
                CALENDAR.firstWorkingDayOnOrAfter(
                        CALENDAR.plusWorkingDays(day, TIME_TO_OBJECT).plusDays(1));
        hearings.by(on(0, 0))
                .warn(seen(handler), FIRST, new HearingForms.Showing(leaves.toString()), handler);
        day = leaves;
        hearings.by(on(0, 0)).send(seen(handler), FIRST, handler);
        hearings.by(on(4, 9))
                .answer(
                        seen(handler),
                        FIRST,
                        new HearingForms.Answering(
                                day.toString(), "Svar fra den anden side.", null),
                        handler);
    }

    private void decide(CaseStatus end) {
        var proved = chance.nextInt(100) < 45;
        var outcome = proved ? Outcome.SUBSTANTIATED : Outcome.NOT_SUBSTANTIATED;
        for (Form form : plot.forms().stream().sorted().toList()) {
            LegalTest.of(form).ifPresent(test -> assess(test, outcome));
        }
        casework.by(on(1, 5))
                .draft(
                        seen(handler),
                        new CaseForms.Drafting(
                                outcome.name(),
                                codes(plot.forms()),
                                codes(plot.grounds()),
                                codes(plot.classes()),
                                "Fakta, regler og hensyn.",
                                proved
                                        ? "Vi giver dig medhold. Vi ændrer det, der var galt."
                                        : "Vi kan ikke give dig medhold. Det, du har fortalt, har vi lært af."),
                        handler);
        reviews.by(on(0, 2))
                .review(seen(Cast.REVIEWER), new CaseForms.Reviewing("true", null), Cast.REVIEWER);
        move(Cast.DECISION_MAKER, CaseStatus.DECIDED, null, 1, 6);
        if (end == CaseStatus.DECIDED) {
            return;
        }
        write(RecordKind.REMEDY_PLAN, "Hvad der skal rettes op, af hvem og hvornår.");
        move(handler, CaseStatus.REMEDY, null, 2, 8);
        if (end == CaseStatus.REMEDY) {
            return;
        }
        write(RecordKind.REMEDY_RESULT, "Rettet op, og det virker.");
        move(handler, CaseStatus.FOLLOW_UP, null, 5, 30);
        if (end == CaseStatus.FOLLOW_UP) {
            return;
        }
        write(RecordKind.FOLLOW_UP, "Anmelderen har ikke mærket repressalier.");
        afterDesk
                .by(on(0, 2))
                .learn(
                        seen(handler),
                        new LearningWriting(
                                List.of(), null, null, "Svarer til en sag, der er lært af før."),
                        handler);
        // Nothing is closed unread.
        desk.open(reference, handler);
        move(handler, CaseStatus.CLOSED, null, 10, 40);
    }

    private void triage(CaseStatus end) {
        casework.by(on(0, 1))
                .triage(
                        seen(Cast.INTAKE),
                        new CaseForms.Triaging(
                                chance.nextInt(8) == 0 ? "HIGH" : "NORMAL",
                                codes(plot.forms()),
                                codes(plot.grounds()),
                                codes(plot.classes()),
                                Integer.toString(chance.nextInt(6)),
                                "Kommunen har ansvaret. Sagen skal undersøges.",
                                null,
                                isOnTheOrdinaryTrack(end) ? "ORDINARY" : null,
                                "Kollegerne taler allerede sammen om det."),
                        Cast.INTAKE);
    }

    /** What is talked over or ended at triage, whatever the signs say. */
    private boolean isOnTheOrdinaryTrack(CaseStatus end) {
        return end == CaseStatus.INFORMAL_RESOLUTION
                || end == CaseStatus.REOPENED
                || plot.forms().isEmpty();
    }

    private void staff() {
        casework.by(on(0, 1))
                .staff(
                        seen(Cast.INTAKE),
                        new CaseForms.Appointing(
                                handler.account(),
                                Cast.REVIEWER.account(),
                                Cast.DECISION_MAKER.account()),
                        Cast.INTAKE);
    }

    private void assess(LegalTest test, Outcome outcome) {
        var shown = outcome == Outcome.SUBSTANTIATED;
        var answers =
                test.questions().stream()
                        .map(q -> q.id().name())
                        .map(
                                id ->
                                        new CaseForms.Answered(
                                                id,
                                                NOT_SHOWN.contains(id) == shown ? "NO" : "YES",
                                                "Se fakta."))
                        .toList();
        casework.by(on(1, 4))
                .assess(
                        seen(handler),
                        test,
                        new CaseForms.Assessing(
                                answers,
                                outcome.name(),
                                "Begrundet i fakta.",
                                "Svarene er usikre; der er ikke fundet nok i nogen retning."),
                        handler);
    }

    private void write(RecordKind kind, String text) {
        casework.by(on(1, 5)).record(seen(handler), kind, new CaseForms.Writing(text), handler);
    }

    private void move(Caller caller, CaseStatus to, String reason, int least, int most) {
        casework.by(on(least, most))
                .move(seen(caller), new CaseForms.Move(to.name(), reason), caller);
    }

    private void take(Caller caller) {
        newReports.by(on(0, 1)).take(reference, caller);
    }

    private SeenCase seen(Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }

    /** Some days later, at noon. */
    private Clock on(int least, int most) {
        day = day.plusDays(least + chance.nextInt(most - least + 1));
        if (day.isAfter(today)) {
            throw new Tomorrow();
        }
        return Clock.fixed(day.atTime(12, 0).atZone(OFFICE).toInstant(), OFFICE);
    }

    private static List<String> codes(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toList();
    }
}
