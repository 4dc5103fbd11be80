package dk.aarhus.ligevaerd.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What all mailboxes hold beside their messages. */
@ApplicationScoped
class MailboxStates implements PanacheRepositoryBase<Mailbox, UUID>, DueNotices {

    private final Reports reports;

    MailboxStates(Reports reports) {
        this.reports = reports;
    }

    /** As it stands, to be read. */
    Mailbox of(Report report) {
        return findByIdOptional(report.id()).orElseGet(report::mailbox);
    }

    /** The same to be changed. Two at once would both make it: the report's row is the queue. */
    Mailbox changing(Report report) {
        reports.getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        return findByIdOptional(report.id())
                .orElseGet(
                        () -> {
                            var fresh = report.mailbox();
                            persist(fresh);
                            return fresh;
                        });
    }

    @Override
    public Optional<String> tell(UUID mailbox) {
        var told = findByIdOptional(mailbox).filter(state -> state.noticeAddress().isPresent());
        told.ifPresent(Mailbox::told);
        return told.flatMap(Mailbox::noticeAddress);
    }

    @Override
    public List<UUID> due() {
        return getEntityManager()
                .createQuery("select m.report from Mailbox m where m.noticeDue", UUID.class)
                .getResultList();
    }
}
