package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.SetAside;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.vault.Locked;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a treatment of a case had come to when the case was opened again: read, not worked on. */
@Entity
@Table(name = "case_past_round")
public class PastRound extends Locked {

    private static final String RECORD = "case_past_round.record";

    @Id private UUID id;
    private String caseReference;
    private int round;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate decided;
    private String decidedBy;
    private String record;

    protected PastRound() {}

    static PastRound of(CaseFile file, SetAside before, LocalDate today) {
        var past = new PastRound();
        past.id = UUID.randomUUID();
        past.lockWith(file.safe());
        past.caseReference = file.reference().value();
        past.round = before.round();
        past.endedOn = today;
        past.outcome = before.outcome().orElse(null);
        past.decided = before.decided().orElse(null);
        past.decidedBy = before.decidedBy().orElse(null);
        past.record = past.seal(RECORD, before.written());
        return past;
    }

    int round() {
        return round;
    }

    /** The day on which the case was opened again. */
    LocalDate endedOn() {
        return endedOn;
    }

    /** The same for a page. */
    public record Line(
            int round,
            LocalDate endedOn,
            Optional<Outcome> outcome,
            Optional<LocalDate> decided,
            Optional<String> decidedBy,
            List<SetAside.Piece> pieces) {

        /** What stood there in words of its own, without the single answers of the tests. */
        public List<SetAside.Piece> texts() {
            return pieces.stream()
                    .filter(piece -> piece.answered().isEmpty() && !piece.words().isEmpty())
                    .toList();
        }

        /** The single answers, test by test. */
        public List<SetAside.Answered> answers() {
            return pieces.stream().flatMap(piece -> piece.answered().stream()).toList();
        }
    }

    Line line() {
        return new Line(
                round,
                endedOn,
                Optional.ofNullable(outcome),
                Optional.ofNullable(decided),
                Optional.ofNullable(decidedBy),
                SetAside.read(open(RECORD, record)));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
