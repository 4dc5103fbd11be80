package dk.aarhus.ligevaerd.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages of all mailboxes. */
@ApplicationScoped
class MailboxEntries implements PanacheRepositoryBase<MailboxEntry, UUID> {

    List<MailboxMessage> of(Report report) {
        return list("report = ?1 order by place", report.id()).stream()
                .map(MailboxEntry::message)
                .toList();
    }

    /**
     * @return its number in the mailbox, from 1
     */
    int add(Report report, Sender sender, LocalDate day, OfficeMessage said) {
        int place = (int) count("report", report.id());
        persist(report.entry(place, sender, day, said));
        return place + 1;
    }

    Optional<MailboxEntry> numbered(Report report, int number) {
        return find("report = ?1 and place = ?2", report.id(), number - 1).firstResultOptional();
    }

    /** The newest of those that say the same. */
    Optional<MailboxEntry> saying(Report report, String text) {
        return list("report = ?1 order by place desc", report.id()).stream()
                .filter(entry -> entry.says(text))
                .findFirst();
    }
}
