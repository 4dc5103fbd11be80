package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.access.directory.Placement;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.casework.words.ClockMessages;
import dk.aarhus.ligevaerd.platform.words.Words;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Mail to the staff that says that something waits, and not what: every one is the same to the
 * letter. Its number is fixed before it is sent, so that one which goes out twice is one to mail
 * programs.
 */
@ApplicationScoped
public class StaffMail {

    private final Mailer mailer;
    private final StaffDirectory directory;
    private final ReminderConfig config;

    StaffMail(Mailer mailer, StaffDirectory directory, ReminderConfig config) {
        this.mailer = mailer;
        this.directory = directory;
        this.config = config;
    }

    public boolean isOn() {
        return config.from().isPresent() && config.domain().isPresent();
    }

    /**
     * @param number what makes the mail one, whenever and by whichever node it is sent
     */
    public void send(String account, String number) {
        config.from()
                .ifPresent(
                        from ->
                                addressOf(account)
                                        .ifPresent(to -> mailer.send(mail(to, from, number))));
    }

    /** As the staff directory has it, or else made of the account. */
    private Optional<String> addressOf(String account) {
        return directory
                .of(account)
                .flatMap(Placement::mail)
                .or(() -> config.domain().map(domain -> account + "@" + domain));
    }

    static Mail mail(String to, String from, String number) {
        var danish = Words.in(Language.DA, ClockMessages.class);
        var english = Words.in(Language.EN, ClockMessages.class);
        return Mail.withText(
                        to, danish.mailSubject(), danish.mailText() + "\n\n" + english.mailText())
                .setFrom(from)
                .addHeader("Message-ID", messageId(number, from))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    static String messageId(String number, String from) {
        var at = from.lastIndexOf('@');
        var domain = Optional.of(from.substring(at + 1)).filter(d -> at >= 0).orElse("localhost");
        return "<%s@%s>".formatted(number, domain);
    }
}
