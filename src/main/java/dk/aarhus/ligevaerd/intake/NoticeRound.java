package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Sends the notices of a day together, at a fixed time. All are the same to the letter, in every
 * language, and filled up to one size: neither the time nor the size tells whom it is about.
 */
@ApplicationScoped
class NoticeRound {

    private static final Logger LOG = Logger.getLogger(NoticeRound.class);

    private final MailboxStates states;
    private final Mailer mailer;
    private final NoticeConfig config;

    NoticeRound(MailboxStates states, Mailer mailer, NoticeConfig config) {
        this.states = states;
        this.mailer = mailer;
        this.config = config;
    }

    @Scheduled(
            identity = "notices",
            executeWith = Scheduled.QUARTZ,
            cron = "{ligevaerd.notices.at}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void go() {
        config.from().ifPresent(this::send);
    }

    private void send(String from) {
        var due =
                QuarkusTransaction.requiringNew()
                        .call(() -> states.noticesDue().stream().collect(Collectors.toList()));
        // Not in the order in which they became due.
        Collections.shuffle(due);
        int failed = 0;
        for (UUID mailbox : due) {
            failed += isTold(mailbox, from) ? 0 : 1;
        }
        if (failed > 0) {
            LOG.warn("NOTICES_FAILED, they wait for tomorrow");
        }
    }

    /** One that cannot be sent stays due, and keeps no other one waiting. */
    private boolean isTold(UUID mailbox, String from) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                var state = states.findById(mailbox);
                                var address =
                                        Optional.ofNullable(state).flatMap(Mailbox::noticeAddress);
                                if (address.isPresent()) {
                                    state.told();
                                    mailer.send(notice(address.get(), from));
                                }
                            });
            return true;
        } catch (RuntimeException away) {
            // Its message may quote the address.
            return false;
        }
    }

    static Mail notice(String address, String from) {
        var fill = "x".repeat(Notices.LONGEST_ADDRESS - address.length());
        return Mail.withText(address, subject(), text())
                .setFrom(from)
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Fill", fill);
    }

    private static String subject() {
        return Words.in(Language.DA, MailboxMessages.class).noticeSubject();
    }

    private static String text() {
        List<Language> all = Arrays.asList(Language.values());
        return all.stream()
                .map(language -> Words.in(language, MailboxMessages.class).noticeMail())
                .collect(Collectors.joining("\n\n"));
    }
}
