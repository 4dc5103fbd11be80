package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a second pair of eyes said of the tests and the draft. Never rewritten. */
@Entity
@Table(name = "case_second_look")
public class Review extends Locked {

    @Id private UUID id;
    private String caseReference;
    private int place;
    private boolean agreed;
    private String remark;
    private String reviewedBy;
    private LocalDate reviewedOn;

    protected Review() {}

    static Review of(CaseFile file, int place, ReviewInput input, Acting acting, Safe safe) {
        var review = new Review();
        review.id = UUID.randomUUID();
        review.caseReference = file.reference().value();
        review.place = place;
        review.lockWith(safe);
        review.agreed = input.agreed();
        review.remark = review.seal("case_second_look.remark", input.remark().orElse(null));
        review.reviewedBy = acting.account();
        review.reviewedOn = acting.today();
        return review;
    }

    /** Whether the case may be decided so. */
    public boolean agreed() {
        return agreed;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(open("case_second_look.remark", remark));
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
