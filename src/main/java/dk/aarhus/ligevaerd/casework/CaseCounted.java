package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What may be counted of a case that has left triage: codes, no words, no person, no reference.
 * Fired in the transaction that changes the case; the newest of a key replaces the older.
 *
 * @param factKey random, drawn once per case, known to nobody outside
 * @param classes concluded where the case is decided, else assessed
 * @param retaliation whether reprisal is among the forms; never hidden inside a class
 */
public record CaseCounted(
        UUID factKey,
        LocalDate received,
        Phase phase,
        Optional<DepartmentCode> department,
        Set<PolicyClass> classes,
        boolean retaliation,
        Set<Form> forms,
        Set<Ground> grounds,
        Optional<ReporterCapacity> capacity,
        IdentityMode identity,
        Optional<Outcome> outcome) {}
