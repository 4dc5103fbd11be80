package dk.aarhus.ligevaerd.journal;

import java.util.Optional;

/**
 * The words for codes of acts. Each room that journals acts of its own brings one; the journal
 * knows none of these rooms.
 */
public interface Vocabulary {

    /** The act in the language of the request; empty for codes of other rooms. */
    Optional<String> say(String code);
}
