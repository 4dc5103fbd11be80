package dk.aarhus.ligevaerd.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Makes filing twice with one key file once. */
@ApplicationScoped
class Repeats {

    /** Kept as days, for no time of day is kept of what a reporter does: at least 24 hours. */
    private static final int KEPT_DAYS = 2;

    private final KeptAnswers kept;
    private final ObjectMapper json;

    Repeats(KeptAnswers kept, ObjectMapper json) {
        this.kept = kept;
        this.json = json;
    }

    /** What was asked, as a digest that tells another form from the same, and what was answered. */
    record Exchange(String formDigest, Receipt receipt) {}

    Receipt once(IdempotencyKey key, FilingForm form, LocalDate today, Supplier<Receipt> filing) {
        return earlier(key, form).orElseGet(() -> first(key, form, today, filing));
    }

    private Receipt first(
            IdempotencyKey key, FilingForm form, LocalDate today, Supplier<Receipt> filing) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () -> {
                                kept.forgetBefore(today);
                                var answer = kept.reserve(key.lookup(), today.plusDays(KEPT_DAYS));
                                var receipt = filing.get();
                                answer.seal(
                                        key.seal(
                                                json.writeValueAsBytes(
                                                        new Exchange(digest(form), receipt))));
                                return receipt;
                            });
        } catch (RuntimeException lost) {
            if (!keyWasTaken(lost)) {
                throw lost;
            }
            return earlier(key, form).orElseThrow(() -> lost);
        }
    }

    private Optional<Receipt> earlier(IdempotencyKey key, FilingForm form) {
        return QuarkusTransaction.requiringNew()
                .call(() -> kept.findByIdOptional(key.lookup()).map(KeptAnswer::sealed))
                .map(key::open)
                .map(this::exchange)
                .map(
                        exchange -> {
                            if (!exchange.formDigest().equals(digest(form))) {
                                throw Problem.of(ProblemKind.KEY_USED_FOR_ANOTHER);
                            }
                            return exchange.receipt();
                        });
    }

    private String digest(FilingForm form) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(json.writeValueAsBytes(form)));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("a form of texts cannot be digested", impossible);
        }
    }

    private Exchange exchange(byte[] opened) {
        try {
            return json.readValue(opened, Exchange.class);
        } catch (IOException broken) {
            throw new IllegalStateException("a kept answer cannot be read", broken);
        }
    }

    private static boolean keyWasTaken(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
