package dk.aarhus.ligevaerd.disclosure;

import java.util.List;

/**
 * Why one secret cannot be protected.
 *
 * @param reason one sentence
 * @param wouldHelp cells that were shown before, or may not be hidden: were they hidden, this
 *     secret would be safe. Empty where even that would not do, or where the time ran out
 */
public record Refusal(String secret, String attacker, String reason, List<String> wouldHelp) {

    public Refusal {
        wouldHelp = List.copyOf(wouldHelp);
    }
}
