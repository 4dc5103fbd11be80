package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.investigation.Interview;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a party is shown of something.
 *
 * @param words empty for a file
 * @param place where a talk takes place
 * @param interpreter who interprets there
 */
public record Given(Optional<String> words, Optional<String> place, Optional<String> interpreter) {

    static Given file() {
        return new Given(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Given of(String words) {
        return new Given(Optional.of(words), Optional.empty(), Optional.empty());
    }

    static Given of(Interview talk) {
        return new Given(Optional.of(talk.invitation()), talk.place(), talk.interpreter());
    }

    /** All that can tell of others. */
    String all() {
        return Stream.of(words, place, interpreter)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
    }
}
