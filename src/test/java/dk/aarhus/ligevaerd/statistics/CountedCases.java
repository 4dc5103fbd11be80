package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseCounted;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Cases that are counted, and two officers who release what was counted. */
@ApplicationScoped
public class CountedCases {

    private static final Caller ONE = new Caller("policy-officer", Set.of(Role.POLICY_OFFICER));
    private static final Caller OTHER = new Caller("policy-officer-2", Set.of(Role.POLICY_OFFICER));
    private static final int PATIENCE = 300;

    private final Event<CaseCounted> counted;
    private final ReleaseDesk desk;

    CountedCases(Event<CaseCounted> counted, ReleaseDesk desk) {
        this.counted = counted;
        this.desk = desk;
    }

    public CountedCases count(LocalDate received, int cases, Phase phase, PolicyClass... classes) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 0; i < cases; i++) {
                                counted.fire(
                                        CountedCase.of(
                                                UUID.randomUUID(),
                                                received,
                                                phase,
                                                Set.of(classes)));
                            }
                        });
        return this;
    }

    /** Prepares a period and publishes it; answers the number of the release. */
    public String release(String period) {
        var prepared =
                QuarkusTransaction.requiringNew()
                        .timeout(PATIENCE)
                        .call(() -> desk.as(ONE).prepare(period));
        return QuarkusTransaction.requiringNew()
                .timeout(PATIENCE)
                .call(() -> desk.as(OTHER).publish(prepared.id()))
                .id();
    }

    public void withdraw(String release) {
        QuarkusTransaction.requiringNew().run(() -> desk.as(OTHER).withdraw(release));
    }
}
