package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.TriageTime;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What may be counted of a case that has left triage: codes, no words, no person, no reference.
 * Fired in the transaction that changes the case; the newest of a key replaces the older.
 *
 * @param factKey random, drawn once per case, known to nobody outside
 * @param assessed what the case was first taken for
 * @param concluded what the decision holds it to be; empty until there is one
 * @param reporter random, the same for all cases of one person; empty for whoever is anonymous, and
 *     for whoever cannot be told from others
 * @param daysToAcknowledge from the day it was received; empty until it is acknowledged
 * @param daysToDecide likewise
 */
public record CaseCounted(
        UUID factKey,
        LocalDate received,
        Phase phase,
        Optional<DepartmentCode> department,
        Classed assessed,
        Optional<Classed> concluded,
        Optional<ReporterCapacity> capacity,
        IdentityMode identity,
        Optional<UUID> reporter,
        Urgency urgency,
        Optional<Integer> daysToAcknowledge,
        Optional<Integer> daysToDecide,
        Optional<Outcome> outcome,
        Handled handled) {

    /**
     * How it was handled, as indicators E6 to E12 need it.
     *
     * @param daysFromAcknowledgement until it was decided, without those on which it stood still;
     *     empty until then
     * @param daysStood from the acknowledgement to the decision
     * @param contacts one for each question whether anything bad came of the report
     * @param remedies one for each that was ordered
     * @param recurrence on the one case that stands for its workplace in its year
     */
    public record Handled(
            TriageTime triaged,
            Optional<Integer> daysFromAcknowledgement,
            int daysStood,
            HearingState hearing,
            List<ContactResult> contacts,
            List<RemedyResult> remedies,
            ReprisalSeen reprisal,
            Optional<UnitRecurrence> recurrence) {

        public Handled {
            contacts = List.copyOf(contacts);
            remedies = List.copyOf(remedies);
        }
    }

    /** What somebody took the case for. */
    public record Classed(Set<Form> forms, Set<Ground> grounds, Set<PolicyClass> classes) {

        public Classed {
            forms = Set.copyOf(forms);
            grounds = Set.copyOf(grounds);
            classes = Set.copyOf(classes);
        }

        /** Whether reprisal is among the forms; never hidden inside a class. */
        public boolean retaliation() {
            return forms.contains(Form.RETALIATION);
        }
    }
}
