package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A raw count as it stood when a release was prepared. */
@Embeddable
record FrozenCount(
        String quarter,
        @Enumerated(EnumType.STRING) Phase phase,
        @Enumerated(EnumType.STRING) ClassGroup classGroup,
        int complaints,
        int anonymous) {

    static FrozenCount of(Quarter quarter, Phase phase, ClassGroup group, Tally tally) {
        return new FrozenCount(
                quarter.toString(), phase, group, tally.complaints(), tally.anonymous());
    }

    Tally tally() {
        return new Tally(complaints, anonymous);
    }
}
