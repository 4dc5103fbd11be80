package dk.aarhus.ligevaerd.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** All kept answers. */
@ApplicationScoped
class KeptAnswers implements PanacheRepositoryBase<KeptAnswer, String> {

    /**
     * Takes the key for this filing; a second filing with the same key waits here until the first
     * is done, and then fails.
     */
    KeptAnswer reserve(String keyLookup, LocalDate keptUntil) {
        var answer = KeptAnswer.reserved(keyLookup, keptUntil);
        persistAndFlush(answer);
        return answer;
    }

    void forgetBefore(LocalDate today) {
        delete("keptUntil < ?1", today);
    }
}
