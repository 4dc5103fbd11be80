package dk.aarhus.ligevaerd.story;

import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.Urgency;
import java.util.Set;

/**
 * A story from report to closing and the classification that is expected of it.
 *
 * @param classes what the policy calls it; empty for reprisal alone and for what is no
 *     discrimination
 */
record Story(
        int number,
        String account,
        Phase phase,
        ReporterCapacity capacity,
        Form reported,
        Set<Form> forms,
        Set<PolicyClass> classes,
        Set<Ground> grounds,
        Urgency urgency,
        Outcome outcome) {

    /** Witnesses and those who were punished already have much to fear. */
    int reprisalRisk() {
        return forms.contains(Form.RETALIATION) ? 6 : number == 4 ? 4 : 1;
    }

    /** How much procedure is expected of the desk. */
    Track track() {
        if (outcome == Outcome.OUT_OF_SCOPE) {
            return Track.SHORT;
        }
        return reprisalRisk() >= 4 ? Track.SERIOUS : Track.ORDINARY;
    }

    @Override
    public String toString() {
        return number + ": " + account;
    }
}
