package dk.aarhus.ligevaerd.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests of all mailboxes. */
@ApplicationScoped
class MailboxRequests implements PanacheRepositoryBase<MailboxRequest, UUID> {

    List<Asked> of(Report report) {
        return list("report = ?1 order by madeOn desc, kind", report.id()).stream()
                .map(MailboxRequest::asked)
                .toList();
    }

    void add(Report report, Request kind, LocalDate day, Optional<String> words) {
        var earlier = find("report = ?1 and kind = ?2", report.id(), kind).firstResultOptional();
        var request = earlier.orElseGet(() -> report.request(kind));
        request.say(day, words);
        persist(request);
    }
}
