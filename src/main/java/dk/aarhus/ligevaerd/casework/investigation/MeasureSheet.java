package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** An interim measure. */
@Entity
@Table(name = "case_measure")
class MeasureSheet extends CaseSheet {

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private LocalDate needFoundOn;
    private String reason;
    private Integer party;
    private boolean reporterAgreed;
    private LocalDate startedOn;
    private LocalDate reviewOn;
    private LocalDate reviewedOn;
    private String review;
    private LocalDate endedOn;
    private String endReason;

    protected MeasureSheet() {}

    static MeasureSheet begun(Begun begun, MeasureInput.Taken taken) {
        var sheet = new MeasureSheet();
        sheet.begin(begun);
        sheet.kind = taken.kind();
        sheet.needFoundOn = taken.needFoundOn();
        sheet.reason = sheet.seal("case_measure.reason", taken.reason());
        sheet.party = taken.party().orElse(null);
        sheet.reporterAgreed = taken.reporterAgreed();
        sheet.startedOn = taken.startedOn();
        sheet.reviewOn = taken.reviewOn();
        return sheet;
    }

    void review(LocalDate today, String words, LocalDate next) {
        reviewedOn = today;
        review = seal("case_measure.review", words);
        reviewOn = next;
    }

    void end(LocalDate day, String why) {
        endedOn = day;
        endReason = seal("case_measure.end_reason", why);
    }

    /** How soon a need that was found was met. */
    PartTerm taking(LocalDate due) {
        return PartTerm.own(
                TermKind.INTERIM_MEASURE, number(), needFoundOn, due, Optional.of(startedOn));
    }

    /** When it is looked at again. */
    PartTerm reviewing() {
        return PartTerm.own(
                TermKind.MEASURE_REVIEW,
                number(),
                Optional.ofNullable(reviewedOn).orElse(startedOn),
                reviewOn,
                Optional.ofNullable(endedOn));
    }

    LocalDate needFoundOn() {
        return needFoundOn;
    }

    Measure measure() {
        return new Measure(
                number(),
                kind,
                needFoundOn,
                open("case_measure.reason", reason),
                Optional.ofNullable(party),
                reporterAgreed,
                startedOn,
                reviewOn,
                Optional.ofNullable(reviewedOn),
                Optional.ofNullable(open("case_measure.review", review)),
                Optional.ofNullable(endedOn),
                Optional.ofNullable(open("case_measure.end_reason", endReason)),
                writtenBy());
    }
}
