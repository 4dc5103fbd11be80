package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Optional;

/** A case that came to its end: closed, forwarded or withdrawn, and not taken up again. */
public record EndedCase(
        Reference reference,
        LocalDate endedOn,
        Phase phase,
        Regime regime,
        Optional<Outcome> outcome) {

    RetentionRule rule() {
        return RecordsSchedule.ofCase(phase, regime, outcome);
    }

    LocalDate dueOn() {
        return rule().dueOn(endedOn).orElseThrow();
    }
}
