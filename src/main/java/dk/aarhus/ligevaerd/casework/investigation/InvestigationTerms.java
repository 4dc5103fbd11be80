package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Deadlines;
import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TimedPart;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.ServiceTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of hearing texts, measures, tasks, risks, and of what people are to be told. */
@ApplicationScoped
class InvestigationTerms implements TimedPart {

    private final HearingSheets texts;
    private final MeasureSheets measures;
    private final PartySheets parties;
    private final TaskSheets tasks;
    private final RiskSheets risks;
    private final Deadlines deadlines;

    InvestigationTerms(
            HearingSheets texts,
            MeasureSheets measures,
            PartySheets parties,
            TaskSheets tasks,
            RiskSheets risks,
            Deadlines deadlines) {
        this.texts = texts;
        this.measures = measures;
        this.parties = parties;
        this.tasks = tasks;
        this.risks = risks;
        this.deadlines = deadlines;
    }

    @Override
    public List<PartTerm> terms(CaseFile file) {
        var toDo = tasks.of(file.reference()).stream().map(TaskSheet::term);
        // Before somebody has read the report, nobody has written anything into its other parts.
        if (file.status() == CaseStatus.RECEIVED) {
            return toDo.toList();
        }
        return Stream.of(
                        texts.of(file.reference()).stream().flatMap(text -> text.term().stream()),
                        measures.of(file.reference()).stream().flatMap(one -> of(one, file)),
                        parties.of(file.reference()).stream()
                                .flatMap(one -> one.terms(deadlines.calendar()).stream()),
                        toDo,
                        contacts(file))
                .flatMap(terms -> terms)
                .toList();
    }

    /** Whoever weighs the risk anew has asked how things are, so that the contact is over. */
    private Stream<PartTerm> contacts(CaseFile file) {
        var weighings = risks.of(file.reference());
        return IntStream.range(0, weighings.size())
                .filter(at -> weighings.get(at).isHigh())
                .mapToObj(
                        at -> {
                            var anew = weighings.stream().skip(at + 1L).map(RiskSheet::writtenOn);
                            return weighings
                                    .get(at)
                                    .contact(day -> contactBy(day, file), anew.findFirst());
                        });
    }

    private LocalDate contactBy(LocalDate weighed, CaseFile file) {
        return deadlines.by(ServiceTarget.REPRISAL_CONTACT_EXTRA, weighed, file.urgency());
    }

    private Stream<PartTerm> of(MeasureSheet measure, CaseFile file) {
        var due =
                deadlines.by(ServiceTarget.INTERIM_MEASURES, measure.needFoundOn(), file.urgency());
        return Stream.of(measure.taking(due), measure.reviewing());
    }
}
