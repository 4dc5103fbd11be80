package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.Weight;
import dk.aarhus.ligevaerd.casework.words.CaseworkMessages;
import dk.aarhus.ligevaerd.casework.words.FlowMessages;
import dk.aarhus.ligevaerd.casework.words.GuardPlace;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.List;

/**
 * A condition that does not hold yet.
 *
 * @param weight LAW holds always; PRACTICE can be set aside for one move
 * @param source the paragraph of law, or the practice
 * @param text what is to be done
 * @param link the page and the place where it is done
 */
record MissingView(Guard guard, Weight weight, String source, String text, String link) {

    static List<MissingView> of(List<Guard> unmet, Reference reference, RequestLanguage language) {
        var words = language.words(CaseworkMessages.class);
        var flow = language.words(FlowMessages.class);
        return unmet.stream()
                .map(
                        guard ->
                                new MissingView(
                                        guard,
                                        guard.weight(),
                                        flow.source(guard),
                                        words.guard(guard),
                                        GuardPlace.of(guard).address(reference)))
                .toList();
    }
}
