package dk.aarhus.ligevaerd.statistics;

import java.util.List;

/**
 * What a check of everything that was ever published found.
 *
 * @param intact whether every secret is still safe
 * @param releases how many published releases were checked
 * @param figures how many figures these show
 * @param secrets for how many of their cells a range is promised
 * @param objections what is wrong, by release; empty where nothing is
 */
public record FiguresVerified(
        boolean intact, int releases, int figures, int secrets, List<String> objections) {

    public FiguresVerified {
        objections = List.copyOf(objections);
    }
}
