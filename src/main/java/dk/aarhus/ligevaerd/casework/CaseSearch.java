package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Cases.Listed;
import dk.aarhus.ligevaerd.casework.search.Finder;
import dk.aarhus.ligevaerd.casework.search.Passage;
import dk.aarhus.ligevaerd.casework.search.Words;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.KeyBunch;
import dk.aarhus.ligevaerd.vault.SealedText;
import dk.aarhus.ligevaerd.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds words in the cases that the caller may see, by opening and reading them: nothing about
 * words is stored anywhere (docs/decisions/0017). Which cases these are is decided as for the list,
 * before the first text is opened; no case beyond them is touched, or counted.
 */
@ApplicationScoped
@Transactional
public class CaseSearch {

    /** Whoever has more cases, such as the intake desk, is told so, and can go on from there. */
    static final int MOST_CASES = 1_000;

    /** Cases whose texts are fetched with one question; those of two such are in memory. */
    private static final int AT_ONCE = 100;

    private final Cases cases;
    private final Ties ties;
    private final SealedCases texts;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    CaseSearch(
            Cases cases, Ties ties, SealedCases texts, Vault vault, Journal journal, Clock clock) {
        this.cases = cases;
        this.ties = ties;
        this.texts = texts;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reads nothing yet.
     *
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID as {@link #find} does
     */
    public void check(String text, CaseQuery query) {
        CaseSearchInput.read(text, query);
    }

    /**
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem INVALID naming the text where there is
     *     nothing to look for in it, and every filter that cannot be read
     */
    public <T> T find(
            String text, CaseQuery query, Caller caller, BiFunction<FoundPage, LocalDate, T> view) {
        var wanted = CaseSearchInput.read(text, query);
        var own = ties.condition(caller, Set.of(Permission.READ_CASE));
        var listed = cases.listed(own, wanted.filter(), MOST_CASES + 1);
        var looked = listed.subList(0, Math.min(listed.size(), MOST_CASES));
        var found = look(looked, wanted.words(), wanted.filter().limit() + 1);
        return view.apply(
                page(listed, found, wanted.filter().limit(), caller), LocalDate.now(clock));
    }

    private FoundPage page(
            List<Listed> listed,
            Map<Listed, Map<CasePart, Passage>> found,
            int limit,
            Caller caller) {
        var shown = found.keySet().stream().limit(limit).toList();
        Optional<Listed> last = Optional.empty();
        if (found.size() > limit) {
            last = Optional.of(shown.get(limit - 1));
        } else if (listed.size() > MOST_CASES) {
            last = Optional.of(listed.get(MOST_CASES - 1));
        }
        return new FoundPage(
                opened(shown, found, caller),
                last.map(Listed::cursor).map(CaseFilter.Cursor::toString),
                found.size() <= limit && listed.size() > MOST_CASES);
    }

    /** The cases themselves; each is asked once more, as if it were opened. */
    private List<FoundPage.FoundCase> opened(
            List<Listed> shown, Map<Listed, Map<CasePart, Passage>> found, Caller caller) {
        var open =
                cases.among(
                        shown.stream().map(one -> new Reference(one.reference())).toList(),
                        ties.condition(caller, Set.of(Permission.READ_CASE)));
        var files =
                cases.referenced(shown.stream().map(Listed::reference).toList()).stream()
                        .filter(file -> open.contains(file.reference()))
                        .collect(Collectors.toMap(file -> file.reference().value(), file -> file));
        journal.readAll(
                caller, files.values().stream().map(CaseFile::reference).toList(), Part.FOUND);
        return shown.stream()
                .filter(one -> files.containsKey(one.reference()))
                .map(one -> shown(files.get(one.reference()), found.get(one), caller))
                .toList();
    }

    private FoundPage.FoundCase shown(
            CaseFile file, Map<CasePart, Passage> passages, Caller caller) {
        return new FoundPage.FoundCase(
                file, passages, CaseRequests.showsComplaint(file, caller, ties));
    }

    private Map<Listed, Map<CasePart, Passage>> look(List<Listed> listed, Words words, int most) {
        var found = new LinkedHashMap<Listed, Map<CasePart, Passage>>();
        // Opening and reading is most of the time: it goes on while the next texts are fetched, and
        // every processor takes a share of it.
        List<ForkJoinTask<Map<Listed, Map<CasePart, Passage>>>> reading = List.of();
        for (int from = 0; from < listed.size() && found.size() < most; from += AT_ONCE) {
            var some = listed.subList(from, Math.min(listed.size(), from + AT_ONCE));
            var texts = texts(some);
            var keys = keys(texts.values());
            ended(reading).forEach(found::putAll);
            reading =
                    shares(some).stream()
                            .map(
                                    share ->
                                            ForkJoinTask.adapt(
                                                            () ->
                                                                    look(
                                                                            share,
                                                                            texts,
                                                                            keys,
                                                                            new Finder<>(words)))
                                                    .fork())
                            .toList();
        }
        ended(reading).forEach(found::putAll);
        return found.entrySet().stream()
                .limit(most)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    /** Waits from the last on: what no other thread has begun yet, this one does itself. */
    private static <T> List<T> ended(List<ForkJoinTask<T>> begun) {
        for (int i = begun.size() - 1; i >= 0; i--) {
            begun.get(i).join();
        }
        return begun.stream().map(ForkJoinTask::join).toList();
    }

    private static List<List<Listed>> shares(List<Listed> some) {
        int size = 1 + (some.size() - 1) / Runtime.getRuntime().availableProcessors();
        return IntStream.iterate(0, from -> from < some.size(), from -> from + size)
                .mapToObj(from -> some.subList(from, Math.min(some.size(), from + size)))
                .toList();
    }

    private static Map<Listed, Map<CasePart, Passage>> look(
            List<Listed> share,
            Map<String, List<SealedText>> texts,
            KeyBunch keys,
            Finder<CasePart> finder) {
        var found = new LinkedHashMap<Listed, Map<CasePart, Passage>>();
        for (var one : share) {
            texts.getOrDefault(one.reference(), List.of())
                    .forEach(text -> read(text, keys, finder));
            finder.endOfCase().ifPresent(places -> found.put(one, places));
        }
        return found;
    }

    private Map<String, List<SealedText>> texts(List<Listed> some) {
        var references = some.stream().map(Listed::reference).toList();
        return texts.of(references).stream().collect(Collectors.groupingBy(SealedText::owner));
    }

    private KeyBunch keys(Collection<List<SealedText>> texts) {
        return vault.bunch(
                texts.stream()
                        .flatMap(List::stream)
                        .map(SealedText::key)
                        .collect(Collectors.toSet()));
    }

    private static void read(SealedText text, KeyBunch keys, Finder<CasePart> finder) {
        keys.open(text).ifPresent(words -> finder.read(CasePart.of(text.place()), words));
    }
}
