package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What protects people and evidence while a case is treated. All acts throw {@link Problem} as
 * {@link CaseActs#act} does, INVALID for what was typed, and STATE_CONFLICT for a measure or a case
 * that is at its end.
 */
@ApplicationScoped
@Transactional
public class Measures {

    private final CaseActs acts;
    private final MeasureSheets measures;
    private final PartySheets parties;

    Measures(CaseActs acts, MeasureSheets measures, PartySheets parties) {
        this.acts = acts;
        this.measures = measures;
        this.parties = parties;
    }

    /** All measures of a case, the newest first. */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<Measure> measures,
            List<Party> parties) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.MEASURES,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                Desks.TRIAGE_OR_WORK.stream().anyMatch(looked::may),
                                looked.today(),
                                Newest.first(
                                        measures.of(reference).stream()
                                                .map(MeasureSheet::measure)
                                                .toList()),
                                parties.parties(reference)));
    }

    /** All of them in their order, for another part of the case, which journals the look. */
    public List<Measure> of(Reference reference) {
        return measures.of(reference).stream().map(MeasureSheet::measure).toList();
    }

    public void take(SeenCase seen, MeasureForms.Taking form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed =
                            MeasureInput.taken(
                                    form, parties.parties(file.reference()), acting.today());
                    var sheet = MeasureSheet.begun(Desks.begun(file, acting, measures), typed);
                    measures.persist(sheet);
                    file.acted(Act.MEASURE_TAKEN, subject(sheet), acting, null);
                });
    }

    /** Somebody looked whether it is still needed; what was seen before stays in the timeline. */
    public void review(
            SeenCase seen, int number, MeasureForms.ReviewingMeasure form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = running(file, number);
                    var before = sheet.measure().review().orElse(null);
                    var typed = MeasureInput.reviewed(form, acting.today());
                    sheet.review(acting.today(), typed.words(), typed.reviewOn());
                    file.acted(Act.MEASURE_REVIEWED, subject(sheet), acting, before);
                });
    }

    public void end(SeenCase seen, int number, MeasureForms.Ending form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = running(file, number);
                    var typed =
                            MeasureInput.ended(form, sheet.measure().startedOn(), acting.today());
                    sheet.end(typed.on(), typed.reason());
                    file.acted(Act.MEASURE_ENDED, subject(sheet), acting, null);
                });
    }

    private MeasureSheet running(CaseFile file, int number) {
        var sheet = measures.one(file.reference(), number);
        if (!sheet.measure().isRunning()) {
            throw Desks.wrongStage(file);
        }
        return sheet;
    }

    private interface MeasureAct {
        void on(CaseFile file, Acting acting);
    }

    private void act(SeenCase seen, Caller caller, MeasureAct act) {
        acts.act(
                seen,
                Desks.TRIAGE_OR_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    Desks.requireTreated(file);
                    act.on(file, acting);
                });
    }

    private static String subject(MeasureSheet sheet) {
        return Integer.toString(sheet.number());
    }
}
