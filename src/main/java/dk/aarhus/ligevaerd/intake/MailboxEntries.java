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

    MailboxEntry add(Report report, Sender sender, LocalDate day, OfficeMessage said) {
        int place = (int) count("report", report.id());
        var entry = report.entry(place, sender, day, said);
        persist(entry);
        return entry;
    }

    Optional<MailboxEntry> numbered(Report report, int number) {
        return find("report = ?1 and place = ?2", report.id(), number - 1).firstResultOptional();
    }

    /**
     * What the reporter reads of a message that was written to another report. Of one of before it
     * is the newest that the office wrote that day in the same words.
     */
    Optional<MailboxEntry> copyOf(MailboxEntry one, Report read) {
        return one.copyPlace()
                .map(place -> numbered(read, place + 1))
                .orElseGet(
                        () ->
                                list("report = ?1 order by place desc", read.id()).stream()
                                        .filter(one::isLike)
                                        .findFirst());
    }
}
