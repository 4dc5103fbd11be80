package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the case can go: by the caller, and by others. */
record Ways(List<Line> yours, List<Line> others) {

    /**
     * A way with what it asks for.
     *
     * @param hint what is missing, or that nothing is
     */
    record Line(CaseStatus to, String hint) {}

    static Ways of(OpenCase open, RequestLanguage language) {
        return new Ways(
                lines(open, OpenCase.Way::yours, language),
                lines(open, way -> !way.yours(), language));
    }

    private static List<Line> lines(
            OpenCase open, Predicate<OpenCase.Way> which, RequestLanguage language) {
        return open.ways().stream()
                .filter(which)
                .map(way -> new Line(way.to(), hint(way, language)))
                .toList();
    }

    private static String hint(OpenCase.Way way, RequestLanguage language) {
        var desk = language.words(DeskMessages.class);
        var own = language.words(CaseworkMessages.class);
        if (way.waitsFor().isEmpty()) {
            return desk.wayReady();
        }
        var undone =
                way.waitsFor().stream()
                        .filter(guard -> guard != Guard.REASON_GIVEN)
                        .map(own::guard)
                        .collect(Collectors.joining(". "));
        return Stream.of(
                        way.needsReason() ? desk.needsReason() : "",
                        undone.isEmpty() ? "" : desk.waitsFor(undone))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
