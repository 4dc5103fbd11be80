package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings an invented case to its decision by the shortest way there is. */
@ApplicationScoped
public class DecidedCase {

    public static final Caller OFFICER = new Caller("officer", Set.of(Role.INTAKE_OFFICER));
    public static final Caller HANDLER = new Caller("handler", Set.of(Role.CASE_HANDLER));
    public static final Caller REVIEWER = new Caller("reader", Set.of(Role.REVIEWER));
    public static final Caller DECIDER = new Caller("decider", Set.of(Role.DECISION_MAKER));

    private final Intake intake;
    private final NewReports newReports;
    private final Casework casework;
    private final Desk desk;

    DecidedCase(Intake intake, NewReports newReports, Casework casework, Desk desk) {
        this.intake = intake;
        this.newReports = newReports;
        this.casework = casework;
        this.desk = desk;
    }

    /** A case whose decision is drafted and not signed. */
    public Receipt drafted() {
        return drafted(SentForms.anonymous("EMPLOYMENT", "The rosters changed after I spoke."));
    }

    /** The same of that report. */
    public Receipt drafted(FilingForm form) {
        var receipt = intake.file(form, Optional.empty());
        var reference = receipt.reference();
        newReports.take(reference, OFFICER);
        move(reference, "ACKNOWLEDGED", null, OFFICER);
        move(reference, "TRIAGE", null, OFFICER);
        casework.triage(
                seen(reference, OFFICER),
                new CaseForms.Triaging(
                        "NORMAL",
                        List.of("DIRECT"),
                        List.of("AGE"),
                        List.of(),
                        "2",
                        "A note",
                        "ORDINARY"),
                OFFICER);
        casework.staff(
                seen(reference, OFFICER),
                new CaseForms.Appointing(HANDLER.account(), REVIEWER.account(), DECIDER.account()),
                OFFICER);
        move(reference, "INFORMAL_RESOLUTION", null, OFFICER);
        casework.declareConflict(
                seen(reference, HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        casework.draft(
                seen(reference, HANDLER),
                new CaseForms.Drafting(
                        "RESOLVED_INFORMALLY",
                        List.of(),
                        List.of("AGE"),
                        List.of(),
                        "The rosters show it; the explanation given does not hold.",
                        "You were right. The rosters are changed back."),
                HANDLER);
        return receipt;
    }

    public Receipt decided() {
        var receipt = drafted();
        decide(receipt.reference());
        return receipt;
    }

    public void decide(Reference reference) {
        move(reference, "DECIDED", null, DECIDER);
    }

    public void move(Reference reference, String to, String reason, Caller caller) {
        casework.move(seen(reference, caller), new CaseForms.Move(to, reason), caller);
    }

    /** In the manner of before there were contacts: one text. */
    public void followUpByRecord(Reference reference) {
        casework.record(
                seen(reference, HANDLER),
                RecordKind.FOLLOW_UP,
                new CaseForms.Writing("No reprisals."),
                HANDLER);
    }

    public SeenCase seen(Reference reference, Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }

    public OpenCase open(Reference reference, Caller caller) {
        return desk.open(reference, caller);
    }
}
