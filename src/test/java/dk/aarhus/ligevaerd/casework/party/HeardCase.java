package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.InterviewForms;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An invented case in its hearing: 1 the reporter, 2 the accused, who was sent a text; 3 a witness
 * with minutes and another talk to come; 4 who speaks for the accused; 5 another accused.
 */
@ApplicationScoped
class HeardCase {

    static final String ACCOUNT = "Bananas grow in the orchard of my grandmother at midnight.";
    static final String HEARING = "It is said that age was spoken of in the canteen.";
    static final String MINUTES = "The witness heard something on Monday.";
    static final Caller OFFICER = new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER));
    static final Caller HANDLER = new Caller("handler", Set.of(Role.CASE_HANDLER));
    static final Caller REVIEWER = new Caller("reader", Set.of(Role.REVIEWER));

    private final Intake intake;
    private final Casework casework;
    private final Desk desk;
    private final Parties parties;
    private final Hearings hearings;
    private final Interviews interviews;
    private final PartyDoors doors;
    private final PartyDoorkeeper doorkeeper;

    HeardCase(
            Intake intake,
            Casework casework,
            Desk desk,
            Parties parties,
            Hearings hearings,
            Interviews interviews,
            PartyDoors doors,
            PartyDoorkeeper doorkeeper) {
        this.intake = intake;
        this.casework = casework;
        this.desk = desk;
        this.parties = parties;
        this.hearings = hearings;
        this.interviews = interviews;
        this.doors = doors;
        this.doorkeeper = doorkeeper;
    }

    Receipt begun() {
        return begun(SentForms.anonymous("EMPLOYMENT", ACCOUNT));
    }

    private Receipt begun(FilingForm form) {
        var receipt = intake.file(form, Optional.empty());
        var reference = receipt.reference();
        move(reference, OFFICER, "ACKNOWLEDGED");
        move(reference, OFFICER, "TRIAGE");
        casework.triage(
                seen(reference, OFFICER),
                new CaseForms.Triaging(
                        "NORMAL", List.of("DIRECT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        casework.staff(
                seen(reference, OFFICER),
                new CaseForms.Appointing("handler", "reader", "decider"),
                OFFICER);
        move(reference, OFFICER, "INVESTIGATION_PLANNED");
        casework.declareConflict(
                seen(reference, HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        record(reference, RecordKind.PLAN);
        move(reference, REVIEWER, "INVESTIGATING");
        name(reference, "REPORTER", null, null);
        name(reference, "ACCUSED", "Head of the unit", "Birk Testesen");
        name(reference, "WITNESS", "Kitchen hand", "Vita Prøve");
        name(reference, "REPRESENTATIVE", "Shop steward", "Rolf Eksempel");
        name(reference, "ACCUSED", "Deputy", "Dorte Opdigtet");
        hearings.write(
                seen(reference, HANDLER),
                new HearingForms.HearingWriting("2", HEARING, null, null, null, null),
                HANDLER);
        hearings.exempt(
                seen(reference, HANDLER),
                1,
                new HearingForms.Exempting("NOTHING_FROM_REPORTER", "Of others."),
                HANDLER);
        talk(reference);
        interviews.hold(
                seen(reference, HANDLER),
                1,
                new InterviewForms.Holding(Today.here().toString(), MINUTES),
                HANDLER);
        talk(reference);
        record(reference, RecordKind.FACTS);
        move(reference, HANDLER, "HEARING");
        return receipt;
    }

    Receipt heard() {
        return sent(begun());
    }

    /** The same of somebody who can be reached. */
    Receipt heardOf(String contact) {
        return sent(begun(SentForms.confidential("EMPLOYMENT", ACCOUNT, contact)));
    }

    private Receipt sent(Receipt receipt) {
        hearings.send(seen(receipt.reference(), HANDLER), 1, HANDLER);
        return receipt;
    }

    /** A code as it is handed over. */
    String given(Reference reference, int party) {
        return given(reference, party, null);
    }

    String given(Reference reference, int party, String represents) {
        return doors.give(
                        seen(reference, HANDLER),
                        party,
                        new DoorForms.DoorGiving(represents),
                        HANDLER)
                .toString();
    }

    /** The party's own code. */
    String own(Reference reference, int party) {
        return taken(given(reference, party));
    }

    String taken(String once) {
        var own = doorkeeper.offer(once).toString();
        doorkeeper.take(once, own);
        return own;
    }

    void release(Reference reference, int party, String item) {
        doors.release(
                seen(reference, HANDLER),
                party,
                new DoorForms.Releasing(item, "true", null),
                HANDLER);
    }

    SeenCase seen(Reference reference, Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }

    void move(Reference reference, Caller caller, String to) {
        casework.move(seen(reference, caller), new CaseForms.Move(to, null), caller);
    }

    private void record(Reference reference, RecordKind kind) {
        casework.record(
                seen(reference, HANDLER), kind, new CaseForms.Writing("As it is."), HANDLER);
    }

    private void name(Reference reference, String role, String function, String name) {
        parties.name(
                seen(reference, HANDLER),
                new PartyForms.Naming(role, null, name, function, null, null, null, null),
                HANDLER);
    }

    private void talk(Reference reference) {
        interviews.invite(
                seen(reference, HANDLER),
                new InterviewForms.Inviting(
                        "3",
                        Today.here().plusDays(7).toString(),
                        "Room 3",
                        "About the canteen.",
                        null,
                        null),
                HANDLER);
    }
}
