package dk.aarhus.ligevaerd.disclosure;

/**
 * What the audit found for one secret and one attacker.
 *
 * @param secret its name
 * @param attacker "outsider", or the name of the scenario
 * @param lowest the smallest value of the secret that is proved possible for the attacker
 * @param highest the largest value proved possible
 * @param reason why it is not safe; empty where it is
 */
public record Finding(
        String secret, String attacker, Verdict verdict, long lowest, long highest, String reason) {

    public static final String OUTSIDER = "outsider";
}
