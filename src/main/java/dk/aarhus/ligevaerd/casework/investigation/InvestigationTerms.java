package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Deadlines;
import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TimedPart;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The days of hearing texts, interim measures, tasks, and of what people are to be told. */
@ApplicationScoped
class InvestigationTerms implements TimedPart {

    private final HearingSheets texts;
    private final MeasureSheets measures;
    private final PartySheets parties;
    private final TaskSheets tasks;
    private final Deadlines deadlines;

    InvestigationTerms(
            HearingSheets texts,
            MeasureSheets measures,
            PartySheets parties,
            TaskSheets tasks,
            Deadlines deadlines) {
        this.texts = texts;
        this.measures = measures;
        this.parties = parties;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Override
    public List<PartTerm> terms(CaseFile file) {
        // Before somebody has read the report, nobody has written anything into its parts.
        if (file.status() == CaseStatus.RECEIVED) {
            return List.of();
        }
        return Stream.of(
                        texts.of(file.reference()).stream().flatMap(text -> text.term().stream()),
                        measures.of(file.reference()).stream().flatMap(one -> of(one, file)),
                        parties.of(file.reference()).stream()
                                .flatMap(one -> one.terms(deadlines.calendar()).stream()),
                        tasks.of(file.reference()).stream().map(TaskSheet::term))
                .flatMap(terms -> terms)
                .toList();
    }

    private Stream<PartTerm> of(MeasureSheet measure, CaseFile file) {
        var due =
                deadlines.by(ServiceTarget.INTERIM_MEASURES, measure.needFoundOn(), file.urgency());
        return Stream.of(measure.taking(due), measure.reviewing());
    }
}
