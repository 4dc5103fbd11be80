package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.casework.CaseCounted;
import dk.aarhus.ligevaerd.casework.CaseCounted.Classed;
import dk.aarhus.ligevaerd.casework.CaseCounted.Handled;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.TriageTime;
import dk.aarhus.ligevaerd.law.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What casework tells of a case, where only the phase and the class matter. */
public final class CountedCase {

    private CountedCase() {}

    /** Of a reporter who filed nothing else. */
    public static CaseCounted of(
            UUID key, LocalDate received, Phase phase, Set<PolicyClass> classes) {
        return of(key, received, phase, classes, Optional.of(UUID.randomUUID()));
    }

    /** Of this reporter; without one, of somebody whom nobody knows. */
    public static CaseCounted of(
            UUID key,
            LocalDate received,
            Phase phase,
            Set<PolicyClass> classes,
            Optional<UUID> reporter) {
        return new CaseCounted(
                key,
                received,
                phase,
                Optional.empty(),
                new Classed(Set.of(Form.DIRECT), Set.of(Ground.AGE), classes),
                Optional.empty(),
                Optional.empty(),
                reporter.isPresent() ? IdentityMode.CONFIDENTIAL : IdentityMode.ANONYMOUS,
                reporter,
                Urgency.NORMAL,
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                new Handled(
                        TriageTime.ON_TIME,
                        Optional.empty(),
                        0,
                        HearingState.NOT_ADVERSE,
                        List.of(),
                        List.of(),
                        ReprisalSeen.NOT_KNOWN,
                        Optional.empty()));
    }
}
