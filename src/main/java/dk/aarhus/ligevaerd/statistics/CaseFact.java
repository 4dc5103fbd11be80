package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.casework.CaseCounted;
import dk.aarhus.ligevaerd.casework.CaseCounted.Classed;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.TriageTime;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.store.Forms;
import dk.aarhus.ligevaerd.law.store.Grounds;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;

/**
 * What is counted of one case: codes only. No words, no person, no reference and no day; the key is
 * random and leads nowhere.
 */
@Entity
@Table(name = "case_fact")
class CaseFact {

    @Id private UUID factKey;
    private String quarter;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String department;

    @Enumerated(EnumType.STRING)
    private ClassCombination combination;

    @Convert(converter = Forms.class)
    private Set<Form> forms;

    @Convert(converter = Grounds.class)
    private Set<Ground> grounds;

    @Enumerated(EnumType.STRING)
    private ClassCombination concludedCombination;

    @Convert(converter = Forms.class)
    private Set<Form> concludedForms;

    @Convert(converter = Grounds.class)
    private Set<Ground> concludedGrounds;

    @Enumerated(EnumType.STRING)
    private ReporterCapacity capacity;

    @Enumerated(EnumType.STRING)
    private IdentityMode identity;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private boolean reprisal;

    @Enumerated(EnumType.STRING)
    private DayBand acknowledgedIn;

    @Enumerated(EnumType.STRING)
    private DayBand decidedIn;

    @Enumerated(EnumType.STRING)
    private TriageTime triagedIn;

    @Enumerated(EnumType.STRING)
    private DecisionBand decidedAfter;

    @Enumerated(EnumType.STRING)
    private PauseBand stoodStill;

    @Enumerated(EnumType.STRING)
    private HearingState hearing;

    private String contacts;
    private String remedies;

    @Enumerated(EnumType.STRING)
    private ReprisalSeen reprisalSeen;

    @Enumerated(EnumType.STRING)
    private UnitRecurrence recurrence;

    private UUID reporterKey;
    private boolean synthetic;

    protected CaseFact() {}

    static CaseFact of(CaseCounted counted) {
        var fact = new CaseFact();
        fact.factKey = counted.factKey();
        fact.becomes(counted);
        return fact;
    }

    /** Takes over what is known of the case now. */
    void becomes(CaseCounted counted) {
        quarter = Quarter.of(counted.received()).toString();
        phase = counted.phase();
        department = counted.department().map(DepartmentCode::value).orElse(null);
        combination = combination(counted.assessed());
        forms = counted.assessed().forms();
        grounds = counted.assessed().grounds();
        // A decision whose outcome was taken back, because the case begins again, is none.
        boolean holds = counted.outcome().isPresent();
        var concluded = counted.concluded().filter(held -> holds);
        concludedCombination = concluded.map(CaseFact::combination).orElse(null);
        concludedForms = concluded.map(Classed::forms).orElse(null);
        concludedGrounds = concluded.map(Classed::grounds).orElse(null);
        capacity = counted.capacity().orElse(null);
        identity = counted.identity();
        outcome = counted.outcome().orElse(null);
        urgency = counted.urgency();
        reprisal = concluded.orElse(counted.assessed()).retaliation();
        acknowledgedIn = DayBand.of(counted.daysToAcknowledge());
        decidedIn = DayBand.of(counted.daysToDecide().filter(days -> holds));
        reporterKey = counted.reporter().orElse(null);
        decidedAfter =
                DecisionBand.of(counted.handled().daysFromAcknowledgement().filter(days -> holds));
        becomes(counted.handled());
    }

    private void becomes(CaseCounted.Handled handled) {
        triagedIn = handled.triaged();
        stoodStill = PauseBand.of(handled.daysStood());
        hearing = handled.hearing();
        contacts = CodeList.written(handled.contacts());
        remedies = CodeList.written(handled.remedies());
        reprisalSeen = handled.reprisal();
        recurrence = handled.recurrence().orElse(null);
    }

    private static ClassCombination combination(Classed classed) {
        return ClassCombination.of(
                classed.classes(), ClassCombination.Reprisal.of(classed.retaliation()));
    }
}
