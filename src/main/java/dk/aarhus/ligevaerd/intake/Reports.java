package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /**
     * Whether a text that others are to read holds something of how the reporter is called or
     * reached; also where that is known from another report of theirs.
     */
    public boolean isReporterIn(String text, Reference reference) {
        return referenced(reference).stream()
                .flatMap(
                        report ->
                                Stream.concat(
                                        Stream.of(report),
                                        report
                                                .mailboxReference()
                                                .flatMap(this::referenced)
                                                .stream()))
                .anyMatch(report -> report.isTracedBy(text));
    }

    /** Says by which way a report came that somebody of the staff wrote in. */
    public void cameBy(Reference reference, Channel channel) {
        referenced(reference).ifPresent(report -> report.cameBy(channel));
    }

    /** Reports of the same department in which the same function is accused, the newest first. */
    public List<Report> near(Report one, int most) {
        return one.accusedFunction()
                .map(
                        function ->
                                find(
                                                "accusedFunction = ?1 and reference <> ?2 and"
                                                        + " (department = ?3 or department is null)"
                                                        + " order by receivedOn desc",
                                                function,
                                                one.reference().value(),
                                                one.department()
                                                        .map(DepartmentCode::value)
                                                        .orElse(""))
                                        .page(0, most)
                                        .list())
                .orElse(List.of());
    }

    Optional<Report> openedBy(MailboxCode code) {
        return find("codeLookup", code.lookup(pepper)).firstResultOptional();
    }
}
