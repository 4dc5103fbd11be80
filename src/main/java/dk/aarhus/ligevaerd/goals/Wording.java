package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.shared.Language;

/** The same words in both languages of the desk. */
public record Wording(String da, String en) {

    public String in(Language language) {
        return language == Language.DA ? da : en;
    }
}
