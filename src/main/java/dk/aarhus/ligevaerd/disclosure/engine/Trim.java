package dk.aarhus.ligevaerd.disclosure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows again what turns out not to be needed: a hidden cell whose users all find a witness without
 * it.
 */
final class Trim {

    private final Deviations system;
    private final Prices prices;
    private final List<Task> tasks;
    private final Knowledge outsider;
    private final Effort effort;

    Trim(Deviations system, Prices prices, List<Task> tasks, Knowledge outsider, Effort effort) {
        this.system = system;
        this.prices = prices;
        this.tasks = tasks;
        this.outsider = outsider;
        this.effort = effort;
    }

    /** Tries the candidates in the order given, until so many ticks are spent. */
    void trim(Cover cover, int[] candidates, long ticks) {
        long end = effort.spent() + ticks;
        try (ChangeSearch search =
                new ChangeSearch(
                        system, ChangeSearch.forAttacker(cover.hidden), outsider, effort)) {
            for (int cell : candidates) {
                if (effort.outOfTime() || effort.spent() > end) {
                    return;
                }
                if (cover.hidden[cell] && prices.optional[cell]) {
                    tryWithout(cover, search, cell);
                }
            }
        }
    }

    private void tryWithout(Cover cover, ChangeSearch search, int cell) {
        search.setPrice(cell, LeastChange.CLOSED);
        List<Change> found = new ArrayList<>();
        int[] users = cover.usersOf(cell);
        for (int t : users) {
            Optional<Change> other = firstMeeting(found, t);
            if (other.isEmpty()) {
                search.use(tasks.get(t).knowledge());
                other = search.any(tasks.get(t).demand()).change();
            }
            if (other.isEmpty()) {
                search.setPrice(cell, 1);
                return;
            }
            found.add(other.get());
        }
        for (int i = 0; i < users.length; i++) {
            cover.assign(users[i], found.get(i));
        }
        cover.hidden[cell] = false;
    }

    private Optional<Change> firstMeeting(List<Change> found, int t) {
        Task task = tasks.get(t);
        return found.stream()
                .filter(change -> task.demand().metBy(change) && task.knowledge().allows(change))
                .findFirst();
    }
}
