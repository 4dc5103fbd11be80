package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All reports. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

    private final Pepper pepper;

    Reports(Pepper pepper) {
        this.pepper = pepper;
    }

    public Optional<Report> referenced(Reference reference) {
        return find("reference", reference.value()).firstResultOptional();
    }

    /**
     * How the reporter can be reached. Whoever asks has seen to it that the reporter learns of it.
     */
    public Optional<String> contactOf(Reference reference) {
        return referenced(reference).flatMap(Report::contact);
    }

    /** Says by which way a report came that somebody of the staff wrote in. */
    public void cameBy(Reference reference, Channel channel) {
        referenced(reference).ifPresent(report -> report.cameBy(channel));
    }

    Optional<Report> openedBy(MailboxCode code) {
        return find("codeLookup", code.lookup(pepper)).firstResultOptional();
    }
}
