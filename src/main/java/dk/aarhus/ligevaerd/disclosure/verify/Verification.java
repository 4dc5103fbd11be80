package dk.aarhus.ligevaerd.disclosure.verify;

import java.util.List;

/**
 * @param confirmed how many pairs of secret and attacker were proved safe
 * @param objections what is wrong, one sentence each; the proof holds only if there are none
 */
public record Verification(int confirmed, List<String> objections) {

    public Verification {
        objections = List.copyOf(objections);
    }

    public boolean holds() {
        return objections.isEmpty();
    }
}
