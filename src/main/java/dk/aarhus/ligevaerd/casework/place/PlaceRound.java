package dk.aarhus.ligevaerd.casework.place;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.casework.Counting;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.law.UnitRecurrence.Upheld;
import dk.aarhus.ligevaerd.organisation.Unit;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.shared.UnitCode;
import dk.aarhus.ligevaerd.vault.VaultRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Each night: compares where cases happened that were upheld, and has those counted again of which
 * that says something else than before. By day no act on one case looks into others.
 */
@ApplicationScoped
class PlaceRound {

    private static final Logger LOG = Logger.getLogger(PlaceRound.class);

    /** Figures of a year are released for the last time a year later. */
    private static final int YEARS_THAT_MAY_CHANGE = 2;

    private static final Set<Outcome> UPHELD =
            Set.of(Outcome.SUBSTANTIATED, Outcome.PARTLY_SUBSTANTIATED);

    private final PlaceRows rows;
    private final Units units;
    private final CaseRounds rounds;
    private final Counting counting;
    private final Clock clock;

    PlaceRound(PlaceRows rows, Units units, CaseRounds rounds, Counting counting, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.rounds = rounds;
        this.counting = counting;
        this.clock = clock;
    }

    /** What a case is to bear from now on. */
    private record Changed(Reference reference, Optional<UnitRecurrence> recurrence) {}

    @Scheduled(
            identity = "place-round",
            executeWith = Scheduled.QUARTZ,
            cron = "0 23 2 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void night() {
        try {
            round();
        } catch (RuntimeException failed) {
            LOG.errorf("PLACES_NOT_COMPARED %s", failed.getClass().getName());
        }
    }

    void round() {
        QuarkusTransaction.requiringNew().call(this::changed).forEach(this::count);
    }

    private List<Changed> changed() {
        var first = LocalDate.now(clock).minusYears(YEARS_THAT_MAY_CHANGE).withDayOfYear(1);
        // The year before the first is compared with, and not changed.
        var places = rows.since(first.minusYears(1));
        var survivors = units.survivors();
        var workplaces = units.latest();
        var received = new HashMap<Reference, LocalDate>();
        var upheld = new ArrayList<Upheld<String>>();
        for (var place : places) {
            rounds.referenced(place.reference())
                    .ifPresent(
                            file -> {
                                received.put(file.reference(), file.received());
                                unit(place, survivors, workplaces)
                                        .filter(unit -> isUpheld(file))
                                        .ifPresent(
                                                unit ->
                                                        upheld.add(
                                                                new Upheld<>(
                                                                        file.reference().value(),
                                                                        file.received(),
                                                                        unit)));
                            });
        }
        var borne = UnitRecurrence.among(upheld);
        return places.stream()
                .filter(place -> !received.getOrDefault(place.reference(), first).isBefore(first))
                .map(
                        place ->
                                new Changed(
                                        place.reference(),
                                        Optional.ofNullable(borne.get(place.reference().value()))))
                .filter(this::isNews)
                .toList();
    }

    private boolean isNews(Changed change) {
        try {
            return !rows.recurrenceOf(change.reference()).equals(change.recurrence());
        } catch (VaultRefusal broken) {
            LOG.errorf("PLACE_NOT_READ %s", broken.getClass().getName());
            return false;
        }
    }

    /** An area is too large to tell of repeats. */
    private static Optional<UnitCode> unit(
            CasePlace place, Map<UnitCode, UnitCode> survivors, Map<UnitCode, Unit> all) {
        try {
            return place.unit()
                    .map(code -> survivors.getOrDefault(code, code))
                    .filter(code -> all.containsKey(code) && all.get(code).isWorkplace());
        } catch (VaultRefusal broken) {
            // One that cannot be opened must not keep the others from being compared.
            LOG.errorf("PLACE_NOT_READ %s", broken.getClass().getName());
            return Optional.empty();
        }
    }

    private static boolean isUpheld(CaseFile file) {
        return file.decided().isPresent() && file.outcome().filter(UPHELD::contains).isPresent();
    }

    /** What goes wrong in one case must not keep the others from being counted. */
    private void count(Changed change) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                var file = rounds.held(change.reference());
                                rows.of(change.reference())
                                        .ifPresent(place -> place.bears(change.recurrence()));
                                file.ifPresent(counting::count);
                            });
        } catch (RuntimeException failed) {
            LOG.errorf("PLACE_NOT_COUNTED %s", failed.getClass().getName());
        }
    }
}
