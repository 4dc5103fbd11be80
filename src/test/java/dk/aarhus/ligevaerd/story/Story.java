package dk.aarhus.ligevaerd.story;

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

    @Override
    public String toString() {
        return number + ": " + account;
    }
}
