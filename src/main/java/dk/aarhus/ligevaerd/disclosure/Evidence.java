package dk.aarhus.ligevaerd.disclosure;

/**
 * Why one secret is safe from one attacker: two tables that he cannot tell from the true one.
 *
 * @param secret position among the problem's secrets
 * @param attacker position among the problem's insiders, or {@link #OUTSIDER}
 * @param low the table that reaches the lower end, or the truth where that does
 * @param high the table that reaches the upper end, likewise
 */
public record Evidence(int secret, int attacker, Witness low, Witness high) {

    public static final int OUTSIDER = -1;
}
