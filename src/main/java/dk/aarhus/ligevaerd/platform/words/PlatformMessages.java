package dk.aarhus.ligevaerd.platform.words;

import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the machine room itself says: problems, what is wrong with a field, and the words every page
 * shares.
 */
@MessageBundle("platform")
public interface PlatformMessages {

    /** The short title of a problem, the same for every occurrence (RFC 9457). */
    @Message
    String problemTitle(ProblemKind kind);

    /** What the person can do about it. */
    @Message
    String problemAdvice(ProblemKind kind);

    /** What is wrong with a field. */
    @Message
    String violation(ViolationKind kind);

    /** The limit a rule speaks of, in characters or values. */
    @Message
    String atMost(int most);
}
