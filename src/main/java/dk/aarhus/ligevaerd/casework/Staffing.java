package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who was appointed to the case, by account. Not a record: Hibernate gives null for one whose
 * columns are all empty.
 */
@Embeddable
public class Staffing {

    private String handler;
    private String reviewer;
    private String decisionMaker;

    protected Staffing() {}

    static Staffing none() {
        return new Staffing();
    }

    static Staffing of(
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

    /** The same without a handler who must not go on. */
    Staffing withoutHandler() {
        return of(Optional.empty(), reviewer(), decisionMaker());
    }

    /** The same without those who must not see the case. */
    Staffing without(Set<String> accounts) {
        return of(
                handler().filter(account -> !accounts.contains(account)),
                reviewer().filter(account -> !accounts.contains(account)),
                decisionMaker().filter(account -> !accounts.contains(account)));
    }

    /** Everybody who was appointed, whatever for. */
    Stream<String> everybody() {
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
