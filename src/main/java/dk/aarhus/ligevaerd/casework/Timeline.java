package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The one timeline of a case, in which every part of it writes, looked through by a filter. */
@ApplicationScoped
@Transactional
public class Timeline {

    private static final int LONGEST_ACCOUNT_NAME = 120;

    private final CaseActs acts;

    Timeline(CaseActs acts) {
        this.acts = acts;
    }

    /**
     * What somebody looks for, as typed; null or blank for everything.
     *
     * @param act a code of {@link Act}
     * @param actor an account, or {@code reporter}
     */
    public record Asked(String act, String actor, String from, String to) {

        public static Asked all() {
            return new Asked(null, null, null, null);
        }
    }

    /**
     * What was found.
     *
     * @param lines in the order in which it happened, at most as old as the case
     * @param acts the kinds of acts that the case has at all
     * @param actors whoever did something in it
     */
    public record Found(
            int version, List<CaseEvent> lines, SortedSet<Act> acts, SortedSet<String> actors) {}

    /**
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem as {@link CaseActs#read}; INVALID naming
     *     every filter that cannot be read
     */
    public Found of(Reference reference, Asked asked, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.TIMELINE,
                looked -> {
                    var filter = Filter.read(asked);
                    var all = looked.file().timeline();
                    var kinds = new TreeSet<Act>();
                    var actors = new TreeSet<String>();
                    all.forEach(
                            line -> {
                                kinds.add(line.act());
                                actors.add(line.actor());
                            });
                    return new Found(
                            looked.file().version(),
                            all.stream().filter(filter::admits).toList(),
                            kinds,
                            actors);
                });
    }

    /**
     * What the staff did since somebody saw the case, the oldest first; the notes stay sealed.
     *
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem as {@link CaseActs#read}
     */
    public List<CaseEvent> since(SeenCase seen, Caller caller) {
        return acts.read(
                seen.reference(),
                caller,
                Part.TIMELINE,
                looked -> looked.file().changedSince(seen.version()));
    }

    private record Filter(
            Optional<Act> act,
            Optional<String> actor,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        static Filter read(Asked asked) {
            var reader = new InputReader();
            var filter =
                    new Filter(
                            reader.choice("act", asked.act(), Act.class),
                            reader.optional("actor", asked.actor(), LONGEST_ACCOUNT_NAME),
                            reader.date("from", asked.from()),
                            reader.date("to", asked.to()));
            if (filter.from.isPresent()
                    && filter.to.isPresent()
                    && filter.to.get().isBefore(filter.from.get())) {
                reader.note("to", ViolationKind.ENDS_BEFORE_START);
            }
            reader.orRefuse();
            return filter;
        }

        boolean admits(CaseEvent line) {
            return act.map(one -> one == line.act()).orElse(true)
                    && actor.map(line.actor()::equals).orElse(true)
                    && from.map(day -> !line.happenedOn().isBefore(day)).orElse(true)
                    && to.map(day -> !line.happenedOn().isAfter(day)).orElse(true);
        }
    }
}
