package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxView;
import dk.aarhus.ligevaerd.intake.words.Doing;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.law.IdentityMode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The dialogue, as the reporter sees it.
 *
 * @param doings what else the reporter can do, on pages of their own
 * @param typed a message that could not be sent
 * @param fault why not; empty otherwise
 * @param said what was done just now
 * @param limit that time limits elsewhere keep running
 * @param noticesOffered whether this installation sends mail
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxPage(
        MailboxView mailbox,
        List<Doing> doings,
        String typed,
        String fault,
        Optional<Said> said,
        TimeLimitWords limit,
        boolean noticesOffered)
        implements TemplateInstance {

    static MailboxPage of(
            MailboxView mailbox,
            String typed,
            String fault,
            Optional<Said> said,
            boolean noticesOffered) {
        var doings = Arrays.stream(Doing.values()).filter(one -> offers(mailbox, one)).toList();
        return new MailboxPage(
                mailbox,
                doings,
                typed,
                fault,
                said,
                new TimeLimitWords(mailbox.claimMayBeLostAfter()),
                noticesOffered);
    }

    /** What was done for good is not offered again. */
    static boolean offers(MailboxView mailbox, Doing doing) {
        return switch (doing) {
            case HANDLING, PERSON -> true;
            case BACK -> mailbox.withdrawnOn().isEmpty();
            case NAME -> mailbox.identity() == IdentityMode.ANONYMOUS;
        };
    }
}
