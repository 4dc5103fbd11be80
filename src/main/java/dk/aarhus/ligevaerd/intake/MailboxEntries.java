package dk.aarhus.ligevaerd.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All messages of all mailboxes. */
@ApplicationScoped
class MailboxEntries implements PanacheRepositoryBase<MailboxEntry, UUID> {

    List<MailboxMessage> of(Report report) {
        return list("report = ?1 order by place", report.id()).stream()
                .map(MailboxEntry::message)
                .toList();
    }

    void add(Report report, Sender sender, LocalDate day, String text) {
        int place = (int) count("report", report.id());
        persist(report.entry(place, sender, day, text));
    }
}
