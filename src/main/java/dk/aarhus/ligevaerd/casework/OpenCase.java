package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.Asked;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.law.CaseStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.Hibernate;

/**
 * A case as one caller may see it at this moment.
 *
 * @param waiting messages to the reporter that can still be taken back
 * @param backTo the stage before the last move, where the caller can undo that
 * @param requests what the reporter asked for, where the caller is one to judge it
 * @param history what it was called when
 * @param reviews what a second pair of eyes said
 * @param ways where it can go from here
 * @param next what is to happen next
 * @param steps what the caller can write down in this stage
 * @param permissions what the caller may do to it
 */
public record OpenCase(
        CaseFile file,
        Report report,
        List<MailboxMessage> messages,
        List<Waiting> waiting,
        Optional<CaseStatus> backTo,
        List<Asked> requests,
        List<Classification> history,
        List<Review> reviews,
        List<Way> ways,
        Next next,
        Set<Step> steps,
        Set<Permission> permissions) {

    /**
     * A way out of the stage.
     *
     * @param yours whether the caller is one of those who can take it
     * @param waitsFor the guards that do not hold yet; a reason is given with the move itself
     */
    public record Way(CaseStatus to, boolean yours, List<Guard> waitsFor) {

        /** True when nothing but a reason is missing. */
        public boolean isReady() {
            return waitsFor.isEmpty() || waitsFor.equals(List.of(Guard.REASON_GIVEN));
        }

        public boolean needsReason() {
            return waitsFor.contains(Guard.REASON_GIVEN);
        }
    }

    static OpenCase of(
            CaseFile file,
            Report report,
            List<MailboxMessage> messages,
            List<Waiting> waiting,
            List<Asked> requests,
            List<Classification> history,
            List<Review> reviews,
            List<Way> ways,
            Predicate<Permission> allowed) {
        // Read while the transaction lasts; pages are drawn after it.
        Hibernate.initialize(file.records());
        Hibernate.initialize(file.timeline());
        Hibernate.initialize(file.assessments());
        file.assessments().forEach(assessment -> Hibernate.initialize(assessment.answers()));
        var permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values()).filter(allowed).forEach(permissions::add);
        var steps = EnumSet.noneOf(Step.class);
        Arrays.stream(Step.values())
                .filter(step -> step.isOffered(file.status(), allowed))
                .filter(step -> step != Step.OVERRIDING || !file.isCaseWanted())
                .filter(step -> step != Step.REVIEWING || file.decision().isPresent())
                .forEach(steps::add);
        var next = Next.of(file, ways);
        return new OpenCase(
                file,
                report,
                messages,
                waiting,
                SecondThoughts.of(file).filter(stage -> ways.stream().anyMatch(Way::yours)),
                requests,
                history,
                reviews,
                ways,
                next,
                steps,
                permissions);
    }

    /** Whether the caller is one of those who take messages back. */
    public boolean takesBack() {
        return may(Permission.TRIAGE_CASE) || may(Permission.WORK_ON_CASE);
    }

    public boolean offers(Step step) {
        return steps.contains(step);
    }

    /** Whether the caller is one of those who judge what the reporter asked for. */
    public boolean judgesRequests() {
        return CaseRequests.JUDGES.stream().anyMatch(this::may) && !requests.isEmpty();
    }

    public boolean mayOpenIdentity() {
        return may(Permission.OPEN_IDENTITY);
    }

    public boolean mayReadJournal() {
        return may(Permission.READ_CASE_JOURNAL);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
