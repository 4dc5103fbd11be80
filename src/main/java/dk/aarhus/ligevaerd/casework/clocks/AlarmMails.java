package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseAlarmed;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CaseRounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collections;

/**
 * Tells deputies by mail that something waits: one mail to each in a batch, however many reports
 * nobody took, and the same words as every other mail to the staff.
 */
@ApplicationScoped
class AlarmMails {

    private final EntityManager base;
    private final CaseRounds rounds;
    private final StaffMail mail;

    AlarmMails(EntityManager base, CaseRounds rounds, StaffMail mail) {
        this.base = base;
        this.rounds = rounds;
        this.mail = mail;
    }

    void note(@Observes CaseAlarmed alarmed) {
        alarmed.deputies()
                .forEach(account -> base.persist(AlarmMail.of(alarmed.reference(), account)));
    }

    /**
     * Sends what waits.
     *
     * @return to how many deputies none could be sent; theirs wait for the next batch
     */
    int mail() {
        if (!mail.isOn()) {
            return 0;
        }
        var deputies =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        new ArrayList<>(
                                                base.createQuery(
                                                                "select distinct m.account from AlarmMail m",
                                                                String.class)
                                                        .getResultList()));
        Collections.shuffle(deputies);
        return (int) deputies.stream().filter(deputy -> !isTold(deputy)).count();
    }

    private boolean isTold(String deputy) {
        try {
            QuarkusTransaction.requiringNew().run(() -> tell(deputy));
            return true;
        } catch (RuntimeException away) {
            // Its message may quote the address.
            return false;
        }
    }

    /** Held while it leaves: another node comes after, and finds nothing. */
    private void tell(String deputy) {
        var waiting =
                base.createQuery(
                                "from AlarmMail m where m.account = ?1 order by m.id",
                                AlarmMail.class)
                        .setParameter(1, deputy)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        waiting.forEach(base::remove);
        // Somebody may have taken it since; then there is nothing to hear any more.
        waiting.stream()
                .filter(
                        one ->
                                rounds.referenced(one.reference())
                                        .filter(CaseFile::waitsForDeputy)
                                        .isPresent())
                .findFirst()
                .ifPresent(one -> mail.send(deputy, one.id().toString()));
    }
}
