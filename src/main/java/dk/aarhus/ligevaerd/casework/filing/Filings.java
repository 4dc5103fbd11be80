package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All documents that are to be journalised. Its callers bring the transaction. */
@ApplicationScoped
class Filings implements PanacheRepositoryBase<Filing, UUID> {

    /** What is older was noted long ago; a round must not read every case there ever was. */
    private static final int DAYS_BACK = 30;

    /** Cases of the whistleblower scheme stay with its unit (act 1436 of 2021). */
    private static final String NOT_NOTED =
            " and f.regime = 'ORDINARY' and not exists (select 1 from case_filing n where n.case_reference = %s"
                    + " and n.kind = '%s' and n.source = cast(%s as varchar(40)))";

    /** What one round finds and the next may not: the case came out of the scheme, or is wanted. */
    private static final String GO_AFTER_ALL =
            "update case_filing set not_filed = null where not_filed in ('WHISTLEBLOWER', 'ONLY_COUNTED')"
                    + " and case_reference in (select f.reference from case_file f where f.regime = 'ORDINARY'"
                    + " and (f.only_register = false or f.override_ground is not null))";

    /** Of a message that is read in the mailbox of another report, the one that is a copy. */
    private static final String NO_COPY =
            " and not exists (select 1 from mailbox_message o join report w on w.id = o.report"
                    + " where w.reaches = r.reference and o.copy_place = m.place)";

    private static final String MESSAGES =
            "select r.reference, cast(m.place as varchar(40)), m.written_on from mailbox_message m"
                    + " join report r on r.id = m.report join case_file f on f.reference = r.reference"
                    + " where m.sender = '%s' and m.set_aside_on is null and m.written_on >= ?1";

    /** Where documents of each kind are found: reference, what it is called by, its day. */
    private static final Map<FiledKind, String> FOUND =
            Map.of(
                    FiledKind.REPORT,
                    "select r.reference, cast(r.id as varchar(40)), r.received_on from report r"
                            + " join case_file f on f.reference = r.reference where r.received_on >= ?1"
                            + NOT_NOTED.formatted("r.reference", "REPORT", "r.id"),
                    FiledKind.MESSAGE_IN,
                    MESSAGES.formatted("REPORTER")
                            + NOT_NOTED.formatted("r.reference", "MESSAGE_IN", "m.place"),
                    FiledKind.MESSAGE_OUT,
                    MESSAGES.formatted("OFFICE")
                            + NO_COPY
                            + NOT_NOTED.formatted("r.reference", "MESSAGE_OUT", "m.place"),
                    FiledKind.LETTER,
                    "select l.case_reference, cast(l.id as varchar(40)), l.sent_on from case_letter l join case_file f on f.reference = l.case_reference"
                            + " where l.state = 'SENT' and l.sent_on >= ?1"
                            + NOT_NOTED.formatted("l.case_reference", "LETTER", "l.id"),
                    FiledKind.PACKAGE,
                    "select p.case_reference, cast(p.number as varchar(40)), p.left_on from case_package p join case_file f on f.reference = p.case_reference"
                            + " where p.state = 'LEFT' and p.left_on >= ?1"
                            + NOT_NOTED.formatted("p.case_reference", "PACKAGE", "p.number"),
                    FiledKind.DECISION,
                    "select f.reference, cast(f.round as varchar(40)), f.decided from case_file f"
                            + " where f.decided >= ?1"
                            + NOT_NOTED.formatted("f.reference", "DECISION", "f.round"),
                    FiledKind.INCOMING_FILE,
                    "select r.reference, cast(e.id as varchar(40)), e.added_on from evidence e"
                            + " join report r on r.id = e.report"
                            + " join case_file f on f.reference = r.reference"
                            + " where e.scan <> 'VIRUS_FOUND' and e.added_on >= ?1"
                            + NOT_NOTED.formatted("r.reference", "INCOMING_FILE", "e.id"));

    private final EntityManager base;

    Filings(EntityManager base) {
        this.base = base;
    }

    /** Notes what is there and was not noted yet; a few at a time. */
    int note(int most, LocalDate today) {
        base.createNativeQuery(GO_AFTER_ALL).executeUpdate();
        int noted = 0;
        for (var kind : FiledKind.values()) {
            for (Object row :
                    base.createNativeQuery(FOUND.get(kind))
                            .setParameter(1, today.minusDays(DAYS_BACK))
                            .setMaxResults(most)
                            .getResultList()) {
                var columns = (Object[]) row;
                persist(
                        Filing.noted(
                                (String) columns[0],
                                kind,
                                (String) columns[1],
                                day(columns[2]),
                                today));
                noted++;
            }
        }
        return noted;
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** Those that wait, the least tried first, so that one that cannot go does not stop others. */
    List<UUID> waiting(int most) {
        return base.createQuery(
                        "select f.id from Filing f where f.handedOn is null and f.notFiled is null"
                                + " order by f.attempts, f.notedOn, f.id",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The document, held until the transaction ends, so that two nodes never hand it over at once.
     */
    Optional<Filing> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of before this day that wait still, the oldest first. */
    List<Filing> overdue(LocalDate before, int most) {
        return find(
                        "handedOn is null and notFiled is null and datedOn < ?1 order by datedOn, id",
                        before)
                .page(0, most)
                .list();
    }

    long waitingInAll() {
        return count("handedOn is null and notFiled is null");
    }

    /** The files of a case that were handed over. */
    List<Filing> handedFiles(Reference reference) {
        return list(
                "caseReference = ?1 and kind = ?2 and handedOn is not null",
                reference.value(),
                FiledKind.INCOMING_FILE);
    }

    /** Those that will not go, the newest first. */
    List<Filing> stayingHere(int most) {
        return find("notFiled is not null order by datedOn desc, id").page(0, most).list();
    }
}
