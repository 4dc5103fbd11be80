package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseEvent;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.OpenCase;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the case can go: by the caller, and by others.
 *
 * @param settable what stands in the caller's way and could be set aside
 * @param wereSetAside what was, on the way so far
 */
record Ways(
        List<Line> yours, List<Line> others, List<Guard> settable, List<SetAside> wereSetAside) {

    /** A condition that the case went on without, and why. */
    record SetAside(Guard guard, String actor, LocalDate day, String why) {

        static SetAside of(CaseEvent event) {
            return new SetAside(
                    Guard.valueOf(event.subject()),
                    event.actor(),
                    event.happenedOn(),
                    event.note() == null ? "" : event.note());
        }
    }

    /**
     * A way with what it asks for.
     *
     * @param hint what is missing, or that nothing is
     */
    record Line(CaseStatus to, String hint) {}

    static Ways of(OpenCase open, RequestLanguage language) {
        return new Ways(
                lines(open, OpenCase.Way::yours, language),
                lines(open, way -> !way.yours(), language),
                open.ways().stream()
                        .filter(OpenCase.Way::yours)
                        .flatMap(way -> way.waitsFor().stream())
                        .filter(Guard::canBeSetAside)
                        .distinct()
                        .sorted()
                        .toList(),
                open.file().timeline().stream()
                        .filter(event -> event.act() == Act.SET_ASIDE)
                        .map(SetAside::of)
                        .toList());
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
