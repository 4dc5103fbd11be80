package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

    private final List<DueNotices> kinds;
    private final Mailer mailer;
    private final NoticeConfig config;

    NoticeRound(@All List<DueNotices> kinds, Mailer mailer, NoticeConfig config) {
        this.kinds = kinds;
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
                        .call(
                                () ->
                                        kinds.stream()
                                                .flatMap(kind -> Due.of(kind).stream())
                                                .collect(Collectors.toList()));
        // Not in the order in which they became due, and all kinds among each other.
        Collections.shuffle(due);
        int failed = 0;
        for (Due one : due) {
            failed += isTold(one, from) ? 0 : 1;
        }
        if (failed > 0) {
            LOG.warn("NOTICES_FAILED, they wait for tomorrow");
        }
    }

    private record Due(DueNotices kind, UUID who) {

        static List<Due> of(DueNotices kind) {
            return kind.due().stream().map(who -> new Due(kind, who)).toList();
        }
    }

    /** One that cannot be sent stays due, and keeps no other one waiting. */
    private boolean isTold(Due due, String from) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    due.kind()
                                            .tell(due.who())
                                            .ifPresent(
                                                    address -> mailer.send(notice(address, from))));
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
