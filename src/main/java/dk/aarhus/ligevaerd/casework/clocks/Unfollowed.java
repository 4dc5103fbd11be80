package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Cases that were open before there were clocks: each gets its own, once. */
@ApplicationScoped
class Unfollowed {

    private final EntityManager base;
    private final CaseRounds rounds;
    private final Terms terms;
    private final Clock clock;

    Unfollowed(EntityManager base, CaseRounds rounds, Terms terms, Clock clock) {
        this.base = base;
        this.rounds = rounds;
        this.terms = terms;
        this.clock = clock;
    }

    void follow() {
        var today = LocalDate.now(clock);
        var open =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        base.createQuery(
                                                        "select c.reference from CaseFile c where c.endedOn is null"
                                                                + " and not exists (select t.id from Term t"
                                                                + " where t.caseReference = c.reference)",
                                                        String.class)
                                                .getResultList());
        open.forEach(
                reference ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () ->
                                                rounds.held(new Reference(reference))
                                                        .ifPresent(
                                                                file ->
                                                                        terms.follow(
                                                                                file, today))));
    }
}
