package dk.aarhus.ligevaerd.goals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report of a year: a frozen snapshot, and words; signed by two persons, then never changed.
 */
@Entity
@Table(name = "council_report")
class CouncilReport {

    @Id private String id;
    private int reportYear;

    @Enumerated(EnumType.STRING)
    private CouncilStatus status;

    private String snapshot;
    private String begunBy;
    private LocalDate begunOn;
    private String readyBy;
    private LocalDate readyOn;
    private String signedBy;
    private LocalDate signedOn;
    private String discardedBy;
    private LocalDate discardedOn;
    private String discardReason;
    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "council_text", joinColumns = @JoinColumn(name = "report_id"))
    private Set<CouncilText> texts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "council_recommendation", joinColumns = @JoinColumn(name = "report_id"))
    private Set<Recommendation> recommendations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "council_follow_up", joinColumns = @JoinColumn(name = "report_id"))
    private Set<Recommendation> followUps = new HashSet<>();

    protected CouncilReport() {}

    /**
     * @param before what the report before recommended, which this one follows up
     */
    static CouncilReport begun(
            String id,
            int year,
            String snapshot,
            List<Recommendation> before,
            String account,
            LocalDate day) {
        var report = new CouncilReport();
        report.id = id;
        report.reportYear = year;
        report.status = CouncilStatus.DRAFT;
        report.snapshot = snapshot;
        report.followUps.addAll(before);
        report.begunBy = account;
        report.begunOn = day;
        return report;
    }

    String id() {
        return id;
    }

    int year() {
        return reportYear;
    }

    CouncilStatus status() {
        return status;
    }

    String snapshot() {
        return snapshot;
    }

    int version() {
        return version;
    }

    Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    /** Whoever writes on takes back that it was ready. */
    void write(Map<String, String> words, List<Recommendation> todo) {
        texts.removeIf(text -> !text.words().equals(words.getOrDefault(text.section(), "")));
        var kept = texts.stream().map(CouncilText::section).collect(Collectors.toSet());
        words.forEach(
                (section, said) -> {
                    if (!said.isEmpty() && !kept.contains(section)) {
                        texts.add(new CouncilText(section, said));
                    }
                });
        recommendations.retainAll(todo);
        recommendations.addAll(todo);
        status = CouncilStatus.DRAFT;
        readyBy = null;
        readyOn = null;
    }

    void makeReady(String account, LocalDate day) {
        status = CouncilStatus.READY;
        readyBy = account;
        readyOn = day;
    }

    void sign(String account, LocalDate day) {
        status = CouncilStatus.SIGNED;
        signedBy = account;
        signedOn = day;
    }

    /** It stays as it is, so that no word is lost. */
    void discard(String account, LocalDate day, String reason) {
        status = CouncilStatus.DISCARDED;
        discardedBy = account;
        discardedOn = day;
        discardReason = reason;
    }

    boolean wasMadeReadyBy(String account) {
        return account.equals(readyBy);
    }

    Map<String, String> texts() {
        return texts.stream()
                .collect(
                        Collectors.toMap(
                                CouncilText::section,
                                CouncilText::words,
                                (one, other) -> one,
                                TreeMap::new));
    }

    List<Recommendation> recommendations() {
        return inOrder(recommendations);
    }

    /** What the report before recommended when this one was begun. */
    List<Recommendation> followUps() {
        return inOrder(followUps);
    }

    private static List<Recommendation> inOrder(Set<Recommendation> all) {
        return all.stream().sorted(Comparator.comparingInt(Recommendation::number)).toList();
    }

    CouncilView view() {
        return new CouncilView(
                id,
                reportYear,
                status,
                begunBy,
                begunOn,
                Optional.ofNullable(readyBy),
                Optional.ofNullable(signedBy),
                signedOn(),
                Optional.ofNullable(discardedBy)
                        .map(by -> new CouncilView.Discarding(by, discardedOn, discardReason)),
                version);
    }
}
