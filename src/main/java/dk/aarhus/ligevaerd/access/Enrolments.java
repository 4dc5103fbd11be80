package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.access.Enrolment.Standing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All enrolments, those that are over too. */
@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    Optional<Enrolment> inForceOf(Credential credential) {
        return standing(credential, Standing.ENROLLED);
    }

    Optional<Enrolment> requestOf(Credential credential) {
        return standing(credential, Standing.REQUESTED);
    }

    /** True when the account was let in, asks, or ever did. */
    boolean know(Credential credential) {
        return count("issuer = ?1 and subject = ?2", credential.issuer(), credential.subject()) > 0;
    }

    boolean endedOn(LocalDate day, Credential credential) {
        return count(
                        "issuer = ?1 and subject = ?2 and endedOn = ?3",
                        credential.issuer(),
                        credential.subject(),
                        day)
                > 0;
    }

    List<Enrolment> requests() {
        return list("standing = ?1 order by requestedOn, account", Standing.REQUESTED);
    }

    List<Enrolment> requestsOf(String account) {
        return list("standing = ?1 and account = ?2", Standing.REQUESTED, account);
    }

    List<Enrolment> inForce() {
        return list("standing = ?1 order by account", Standing.ENROLLED);
    }

    /** Those that are over, the latest first. */
    List<Enrolment> over(int most) {
        return find("standing is null order by endedOn desc, account").page(0, most).list();
    }

    long countRequests() {
        return count("standing", Standing.REQUESTED);
    }

    /**
     * Ends what the account of this request was enrolled in until now: roles are agreed to as a
     * whole.
     */
    void supersede(Enrolment request, String by, LocalDate today) {
        standing(request.issuer(), request.subject(), Standing.ENROLLED)
                .ifPresent(
                        older -> {
                            older.end(by, today);
                            // The base allows one in force, and sees the two changes one by one.
                            flush();
                        });
    }

    private Optional<Enrolment> standing(Credential credential, Standing standing) {
        return standing(credential.issuer(), credential.subject(), standing);
    }

    private Optional<Enrolment> standing(String issuer, String subject, Standing standing) {
        return find("issuer = ?1 and subject = ?2 and standing = ?3", issuer, subject, standing)
                .firstResultOptional();
    }
}
