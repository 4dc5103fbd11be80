package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** From a day on, figures of an indicator or a series count something else than before. */
@Entity
@Table(name = "figure_break")
class FigureBreak {

    @Id private UUID id;
    private String subject;
    private LocalDate fromDay;
    private String reason;
    private String writtenBy;
    private LocalDate writtenOn;
    private String takenBy;
    private LocalDate takenOn;

    protected FigureBreak() {}

    static FigureBreak of(BreakForm.Written written, String by, LocalDate today) {
        var one = new FigureBreak();
        one.id = UUID.randomUUID();
        one.subject = written.subject();
        one.fromDay = written.from();
        one.reason = written.reason();
        one.writtenBy = by;
        one.writtenOn = today;
        return one;
    }

    /**
     * @throws Problem STATE_CONFLICT where it was taken back before
     */
    void takeBack(String by, LocalDate today) {
        if (takenOn != null) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("reason", "TAKEN_BACK_BEFORE");
        }
        takenBy = by;
        takenOn = today;
    }

    BreakView view() {
        return new BreakView(id, subject, fromDay, reason, writtenOn);
    }
}
