package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The second pair of eyes on the tests and the reasons, before a case is decided. What is written
 * into a test or into the draft afterwards has to be looked at again.
 */
@ApplicationScoped
@Transactional
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    private static final Set<Permission> REVIEW = Set.of(Permission.REVIEW_CASE);

    private final CaseActs acts;

    Reviews(CaseActs acts) {
        this.acts = acts;
    }

    /** The oldest first. */
    List<Review> of(Reference reference) {
        return list("caseReference = ?1 order by place", reference.value());
    }

    /**
     * The reviewer agrees, or sends it back with a remark.
     *
     * @throws Problem NOT_ALLOWED to whoever handles the case or drafted the decision;
     *     STATE_CONFLICT where there is no draft under assessment
     */
    public void review(SeenCase seen, CaseForms.Reviewing form, Caller caller) {
        acts.act(
                seen,
                REVIEW,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var input = CaseInput.review(form);
                    if (file.status() != CaseStatus.ASSESSMENT || file.decision().isEmpty()) {
                        throw Problem.of(ProblemKind.STATE_CONFLICT).with("status", file.status());
                    }
                    if (worksOn(file, acting)) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    persist(
                            Review.of(
                                    file, of(file.reference()).size(), input, acting, file.safe()));
                    file.reviewed(input.agreed(), acting);
                });
    }

    private static boolean worksOn(CaseFile file, Acting acting) {
        return file.staffing().handler().filter(acting.account()::equals).isPresent()
                || file.decision()
                        .filter(draft -> draft.draftedBy().equals(acting.account()))
                        .isPresent();
    }

    /** The same by another clock; the caller brings the transaction. */
    public Reviews by(Clock otherClock) {
        return new Reviews(acts.by(otherClock));
    }
}
