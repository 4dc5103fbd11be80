package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.store.Forms;
import dk.aarhus.ligevaerd.law.store.Grounds;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One numbered issue. */
@Entity
@Table(name = "case_allegation")
class AllegationSheet extends CaseSheet {

    private static final String WORDS = "case_allegation.words";

    private String words;

    @Convert(converter = Numbers.class)
    private List<Integer> about;

    @Convert(converter = Forms.class)
    private Set<Form> forms;

    @Convert(converter = Grounds.class)
    private Set<Ground> grounds;

    private LocalDate happenedFrom;
    private LocalDate happenedTo;

    protected AllegationSheet() {}

    static AllegationSheet begun(Begun begun, MatterInput.Alleged alleged) {
        var sheet = new AllegationSheet();
        sheet.begin(begun);
        sheet.change(alleged);
        return sheet;
    }

    void change(MatterInput.Alleged alleged) {
        words = seal(WORDS, alleged.words());
        about = List.copyOf(alleged.about());
        forms = alleged.forms();
        grounds = alleged.grounds();
        happenedFrom = alleged.from().orElse(null);
        happenedTo = alleged.to().orElse(null);
    }

    String words() {
        return open(WORDS, words);
    }

    Allegation allegation() {
        return new Allegation(
                number(),
                words(),
                about,
                forms,
                grounds,
                Optional.ofNullable(happenedFrom),
                Optional.ofNullable(happenedTo),
                writtenBy(),
                writtenOn(),
                List.of());
    }
}
