package dk.aarhus.ligevaerd.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The sealed answer to a filing with an {@code Idempotency-Key}; only the key opens it. */
@Entity
@Table(name = "kept_answer")
class KeptAnswer {

    @Id private String keyLookup;
    private LocalDate keptUntil;
    private byte[] sealed;

    protected KeptAnswer() {}

    static KeptAnswer reserved(String keyLookup, LocalDate keptUntil) {
        var answer = new KeptAnswer();
        answer.keyLookup = keyLookup;
        answer.keptUntil = keptUntil;
        answer.sealed = new byte[0];
        return answer;
    }

    void seal(byte[] answer) {
        sealed = answer;
    }

    byte[] sealed() {
        return sealed;
    }
}
