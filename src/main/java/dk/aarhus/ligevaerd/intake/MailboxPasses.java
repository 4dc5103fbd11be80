package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All passes; one a report at most. */
@ApplicationScoped
class MailboxPasses implements PanacheRepositoryBase<MailboxPass, UUID> {

    /**
     * A day and no time of day, like all that a reporter does: whoever comes at midnight is not put
     * out.
     */
    private static final int DAYS = 1;

    private final Pepper pepper;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MailboxPasses(Pepper pepper, Clock clock) {
        this.pepper = pepper;
        this.clock = clock;
    }

    /** A new pass for the mailbox of the report; the one before opens nothing any more. */
    MailboxCode give(UUID report) {
        var code = MailboxCode.draw(random);
        var pass = findByIdOptional(report).orElseGet(() -> MailboxPass.of(report));
        pass.renew(lookup(code), LocalDate.now(clock).plusDays(DAYS));
        persist(pass);
        return code;
    }

    Optional<UUID> reportOf(MailboxCode code) {
        return find("lookup = ?1 and goodUntil >= ?2", lookup(code), LocalDate.now(clock))
                .firstResultOptional()
                .map(MailboxPass::report);
    }

    void end(MailboxCode code) {
        delete("lookup", lookup(code));
    }

    void forgetBefore(LocalDate today) {
        delete("goodUntil < ?1", today);
    }

    private String lookup(MailboxCode code) {
        return code.lookup("mailbox pass", pepper);
    }
}
