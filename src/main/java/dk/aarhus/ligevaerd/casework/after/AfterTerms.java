package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Deadlines;
import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.casework.clocks.TimedPart;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The days of what follows a decision, in the treatment that is going on. */
@ApplicationScoped
class AfterTerms implements TimedPart {

    private final Remedies remedies;
    private final FollowUps followUps;
    private final CaseRows rows;
    private final Checklist checklist;
    private final Deadlines deadlines;

    AfterTerms(
            Remedies remedies,
            FollowUps followUps,
            CaseRows rows,
            Checklist checklist,
            Deadlines deadlines) {
        this.remedies = remedies;
        this.followUps = followUps;
        this.rows = rows;
        this.checklist = checklist;
        this.deadlines = deadlines;
    }

    @Override
    public List<PartTerm> terms(CaseFile file) {
        return file.decided().map(decided -> terms(file, decided)).orElse(List.of());
    }

    private List<PartTerm> terms(CaseFile file, LocalDate decided) {
        return Stream.of(
                        remedies.ofRound(file).stream().map(Remedy::term),
                        remedies.ofRound(file).stream()
                                .flatMap(
                                        one ->
                                                one
                                                        .lookingBack(
                                                                by(
                                                                        ServiceTarget.REMEDY_EFFECT,
                                                                        file))
                                                        .stream()),
                        rows.of(InternalReview.class, file.reference(), "r.askedOn").stream()
                                .map(one -> one.term(by(ServiceTarget.INTERNAL_REVIEW, file))),
                        followUps.ofRound(file).stream()
                                .map(one -> one.term(decided, deadlines.calendar())),
                        rows.of(ServiceCheck.class, file.reference(), "r.orderedOn").stream()
                                .flatMap(check -> check.terms().stream()),
                        Stream.of(learning(file, decided), telling(file, decided)))
                .flatMap(terms -> terms)
                .toList();
    }

    private UnaryOperator<LocalDate> by(ServiceTarget target, CaseFile file) {
        return start -> deadlines.by(target, start, file.urgency());
    }

    private PartTerm telling(CaseFile file, LocalDate decided) {
        return PartTerm.own(
                TermKind.RESULT_TOLD,
                "round" + file.round(),
                decided,
                deadlines.by(ServiceTarget.FEEDBACK, decided, file.urgency()),
                checklist.toldOn(file));
    }

    private PartTerm learning(CaseFile file, LocalDate decided) {
        return PartTerm.own(
                TermKind.LEARNING,
                "round" + file.round(),
                decided,
                deadlines.by(ServiceTarget.LEARNING, decided, file.urgency()),
                rows.learning(file).map(LearningNote::writtenOn));
    }
}
