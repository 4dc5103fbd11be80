package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who was appointed to the case, by account, and whether the handler has declared to have no
 * interest in the matter.
 */
@Embeddable
public class Staffing {

    private String handler;
    private String reviewer;
    private String decisionMaker;
    private boolean noConflictDeclared;

    protected Staffing() {}

    static Staffing none() {
        return new Staffing();
    }

    public static Staffing of(
            Optional<String> handler, Optional<String> reviewer, Optional<String> decisionMaker) {
        var staffing = new Staffing();
        staffing.handler = handler.orElse(null);
        staffing.reviewer = reviewer.orElse(null);
        staffing.decisionMaker = decisionMaker.orElse(null);
        return staffing;
    }

    public Optional<String> handler() {
        return Optional.ofNullable(handler);
    }

    public Optional<String> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    public Optional<String> decisionMaker() {
        return Optional.ofNullable(decisionMaker);
    }

    /** Whether the handler said to have no interest in the matter. */
    boolean noConflictDeclared() {
        return noConflictDeclared;
    }

    /** All three are there and no two are one person. */
    boolean isComplete() {
        return Stream.of(handler, reviewer, decisionMaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == 3;
    }

    /** There are a handler and a decision maker, and they are not one person. */
    boolean isOfTwo() {
        return handler != null && decisionMaker != null && !handler.equals(decisionMaker);
    }

    /** These from now on. */
    Staffing appointing(Staffing next) {
        // A declaration is the handler's own: nobody inherits it.
        return next.declaring(noConflictDeclared && next.handler().equals(handler()));
    }

    /** The same with what the handler declared. */
    Staffing declaring(boolean noConflict) {
        var staffing = of(handler(), reviewer(), decisionMaker());
        staffing.noConflictDeclared = noConflict;
        return staffing;
    }

    /** The same with another in the places of somebody who left. */
    Staffing replaced(String leaver, Optional<String> successor) {
        return appointing(
                of(
                        handler()
                                .filter(account -> !account.equals(leaver))
                                .or(() -> taking(handler, leaver, successor)),
                        reviewer()
                                .filter(account -> !account.equals(leaver))
                                .or(() -> taking(reviewer, leaver, successor)),
                        decisionMaker()
                                .filter(account -> !account.equals(leaver))
                                .or(() -> taking(decisionMaker, leaver, successor))));
    }

    private static Optional<String> taking(
            String appointed, String leaver, Optional<String> successor) {
        return leaver.equals(appointed) ? successor : Optional.empty();
    }

    /** The same without those who must not see the case. */
    Staffing without(Set<String> accounts) {
        return appointing(
                of(
                        handler().filter(account -> !accounts.contains(account)),
                        reviewer().filter(account -> !accounts.contains(account)),
                        decisionMaker().filter(account -> !accounts.contains(account))));
    }

    /** Everybody who was appointed, whatever for. */
    public Stream<String> everybody() {
        return Stream.of(handler, reviewer, decisionMaker).filter(Objects::nonNull).distinct();
    }

    boolean names(String account) {
        return everybody().anyMatch(account::equals);
    }

    /** Those who work on the case and therefore do not decide it. */
    Stream<String> workers() {
        return Stream.of(handler, reviewer).filter(Objects::nonNull);
    }
}
