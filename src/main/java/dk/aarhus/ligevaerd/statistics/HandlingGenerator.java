package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.law.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Invents how cases were handled: mostly in time, as an office that counts it would. */
final class HandlingGenerator {

    private static final int CONTACTS = 3;

    private final Random chance;
    // Of its own, so that what was invented before it came stays as it was.
    private final Random places;

    HandlingGenerator(long seed) {
        this.chance = new Random(seed);
        this.places = new Random(~seed);
    }

    /**
     * @param outcome empty where it is not decided
     */
    FactHandling of(LocalDate received, Optional<Outcome> outcome) {
        boolean adverse =
                outcome.filter(
                                held ->
                                        held == Outcome.SUBSTANTIATED
                                                || held == Outcome.PARTLY_SUBSTANTIATED)
                        .isPresent();
        return new FactHandling(
                urgency(),
                Optional.of(received.plusDays(oneIn(12) ? 9 : chance.nextInt(3))),
                Optional.of(oneIn(15) ? 1 + chance.nextInt(60) : 0),
                adverse
                        ? Optional.of(oneIn(8) ? HearingState.EXEMPT : HearingState.HEARD)
                        : Optional.empty(),
                outcome.isPresent()
                        ? Stream.generate(this::contact).limit(CONTACTS).toList()
                        : List.of(),
                adverse
                        ? Stream.generate(this::remedy).limit(1 + chance.nextInt(3)).toList()
                        : List.of(),
                outcome.map(held -> oneIn(60) ? ReprisalSeen.YES : ReprisalSeen.NO)
                        .or(() -> Optional.of(ReprisalSeen.NOT_KNOWN)),
                adverse ? recurrence() : Optional.empty());
    }

    /** Some are further cases of a workplace that another one stands for. */
    private Optional<UnitRecurrence> recurrence() {
        if (places.nextInt(5) == 0) {
            return Optional.empty();
        }
        return Optional.of(places.nextInt(4) == 0 ? UnitRecurrence.AGAIN : UnitRecurrence.ONLY);
    }

    private Urgency urgency() {
        if (oneIn(25)) {
            return Urgency.IMMEDIATE;
        }
        return oneIn(6) ? Urgency.HIGH : Urgency.NORMAL;
    }

    private ContactResult contact() {
        if (oneIn(20)) {
            return ContactResult.NOT_DONE;
        }
        return oneIn(15) ? ContactResult.OFF_TIME : ContactResult.ON_TIME;
    }

    private RemedyResult remedy() {
        boolean late = oneIn(10);
        if (oneIn(3)) {
            return late ? RemedyResult.INSTITUTIONAL_TOO_LATE : RemedyResult.INSTITUTIONAL_ON_TIME;
        }
        return late ? RemedyResult.PERSONAL_TOO_LATE : RemedyResult.PERSONAL_ON_TIME;
    }

    private boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }
}
